// The module Authoring begins here.
