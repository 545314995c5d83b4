// What has to happen inside a signal handler, where only a few C functions are safe.
#pragma once

/// Remembers the modes of the terminal on standard input, keeps what is written to a standard
/// error on a terminal out of the screen, and from now on restores all of it when a signal is
/// about to end the process, which then dies of that signal.
///
/// To be called before curses is started, which respects handlers that are already there.
void terminal_guard_begin(void);

/// Sets what is written to the terminal before the process dies; it is copied, up to 256 bytes.
///
/// From the first `terminal_guard_wait` on, a second process, the keeper, writes it and restores the
/// modes where the process is killed in a way that no handler sees.
void terminal_guard_set_restore(const char *restore);

/// Tells the keeper whether the terminal is taken, or given back for the time being.
void terminal_guard_tell_keeper(int is_taken);

/// Waits until there is something to read or the window has another size, at most so long; a
/// negative number is for ever.
///
/// From the beginning to the end of the guard the signal of a new size is let through here alone:
/// one that came between the last look and the waiting would else go unseen until the next key.
void terminal_guard_wait(int milliseconds);

/// Puts the signals and standard error back, and shows there what was kept back.
void terminal_guard_end(void);
