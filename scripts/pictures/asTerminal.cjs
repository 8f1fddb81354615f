// Loaded before the command line tool: it prints as it does in a terminal of this width, although its output is piped.
process.stdout.isTTY = true;
process.stdout.columns = 112;
