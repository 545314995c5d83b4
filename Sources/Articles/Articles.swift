// The module Articles begins here.
