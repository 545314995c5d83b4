// The module TerminalIO begins here.
