// What the tests share begins here.
