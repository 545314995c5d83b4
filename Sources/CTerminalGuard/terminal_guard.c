#define _GNU_SOURCE
#include "terminal_guard.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static const int signals[] = {SIGINT,  SIGTERM, SIGHUP, SIGQUIT, SIGSEGV,
                              SIGBUS, SIGABRT, SIGILL, SIGTRAP, SIGFPE};
enum { count = sizeof signals / sizeof *signals };

static struct sigaction old_actions[count];
static struct termios modes;
static sigset_t waiting_mask; // the mask there was, with SIGWINCH let through
static char restore_text[256];
static volatile sig_atomic_t restore_length;
static int kept_errors = -1;    // an unlinked file
static int standard_error = -1; // the terminal

static pid_t keeper = -1;  // the process that restores what SIGKILL leaves behind
static int keeper_end = -1; // where it is told whether the terminal is taken

static void restore(void) {
  ssize_t ignored = write(STDOUT_FILENO, restore_text, (size_t)restore_length);
  (void)ignored;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
}

void terminal_guard_tell_keeper(int is_taken) {
  char byte = (char)is_taken;
  if (keeper_end >= 0) send(keeper_end, &byte, 1, MSG_NOSIGNAL);
}

// The keeper waits for the end of this process, however it comes.
static void start_keeper(void) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return;
  keeper = fork();
  if (keeper != 0) {
    close(ends[0]);
    keeper_end = ends[1];
    return;
  }
  // Only what is safe after a fork with threads is called here.
  for (int i = 1; i < NSIG; i++) signal(i, SIG_IGN);
  dup2(ends[0], STDERR_FILENO);
  close_range(STDERR_FILENO + 1, ~0U, 0); // locks of files are not to be held any longer
  char is_taken = 1;
  while (read(STDERR_FILENO, &is_taken, 1) > 0) {}
  if (is_taken) restore();
  _exit(0);
}

static void show_kept_errors(void) {
  if (standard_error < 0) return;
  dup2(standard_error, STDERR_FILENO);
  lseek(kept_errors, 0, SEEK_SET);
  char buffer[4096];
  ssize_t length;
  while ((length = read(kept_errors, buffer, sizeof buffer)) > 0) {
    if (write(STDERR_FILENO, buffer, (size_t)length) < 0) break;
  }
}

static void die_cleanly(int signal_number) {
  int saved_errno = errno;
  terminal_guard_tell_keeper(0);
  restore();
  show_kept_errors();
  for (int i = 0; i < count; i++) {
    if (signals[i] == signal_number) sigaction(signal_number, &old_actions[i], NULL);
  }
  errno = saved_errno;
  raise(signal_number); // delivered as soon as this handler returns
}

void terminal_guard_begin(void) {
  tcgetattr(STDIN_FILENO, &modes);
  restore_length = 0;
  if (isatty(STDERR_FILENO)) {
    char path[] = "/tmp/viva-errors-XXXXXX";
    kept_errors = mkstemp(path);
    if (kept_errors >= 0) {
      unlink(path);
      standard_error = dup(STDERR_FILENO);
      dup2(kept_errors, STDERR_FILENO);
    }
  }
  sigset_t size_changed;
  sigemptyset(&size_changed);
  sigaddset(&size_changed, SIGWINCH);
  sigprocmask(SIG_BLOCK, &size_changed, &waiting_mask);
  sigdelset(&waiting_mask, SIGWINCH);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = die_cleanly;
  sigfillset(&action.sa_mask);
  for (int i = 0; i < count; i++) {
    sigaction(signals[i], NULL, &old_actions[i]);
    // Whoever started the process with a signal ignored, as nohup does, wants it ignored.
    if (old_actions[i].sa_handler != SIG_IGN) sigaction(signals[i], &action, NULL);
  }
}

void terminal_guard_set_restore(const char *restore) {
  restore_length = 0;
  size_t length = strnlen(restore, sizeof restore_text);
  memcpy(restore_text, restore, length);
  restore_length = (sig_atomic_t)length;
}

void terminal_guard_wait(int milliseconds) {
  // To copy a process takes time, which would pass before the first screen.
  if (keeper_end < 0 && restore_length > 0) start_keeper();
  fd_set input;
  FD_ZERO(&input);
  FD_SET(STDIN_FILENO, &input);
  struct timespec limit = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  pselect(STDIN_FILENO + 1, &input, NULL, NULL, milliseconds < 0 ? NULL : &limit, &waiting_mask);
}

void terminal_guard_end(void) {
  if (keeper_end >= 0) {
    terminal_guard_tell_keeper(0);
    close(keeper_end);
    if (keeper > 0) waitpid(keeper, NULL, 0);
    keeper = keeper_end = -1;
  }
  sigprocmask(SIG_SETMASK, &waiting_mask, NULL);
  for (int i = 0; i < count; i++) sigaction(signals[i], &old_actions[i], NULL);
  show_kept_errors();
  if (standard_error >= 0) {
    close(standard_error);
    close(kept_errors);
    standard_error = kept_errors = -1;
  }
}
