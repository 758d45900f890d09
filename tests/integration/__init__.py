"""The layers with the real things behind them: a campus file, a catalogue of sentences, a command line."""
