// The module Tutoring begins here.
