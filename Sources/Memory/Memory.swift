// The module Memory begins here.
