// The module Screens begins here.
