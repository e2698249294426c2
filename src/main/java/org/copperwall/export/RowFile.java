package org.copperwall.export;

import java.io.IOException;
import java.util.List;

/// A file of rows that is being written. Every call may wait for the disk: never from an event loop.
interface RowFile extends AutoCloseable {

	void write(List<List<Cell>> rows) throws IOException;

	/// Writes what a file has at its end; nothing is written after it.
	/// @param notes what the file is, a word and its value each; for formats that have a
	/// place for it beside the rows
	void finish(List<Note> notes) throws IOException;

	/// Lets go of the file, finished or not.
	@Override
	void close() throws IOException;

	/// @param name in the language of the file
	record Note(String name, Cell value) {
	}

}
