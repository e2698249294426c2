package org.copperwall.rules;

import java.util.Collection;

/// What departments send, as the room knows it that takes it in: rules may ask for nothing else.
public interface RecordNames {

	/// Whether a department sends that kind of records, with these codes, and with
	/// amounts where they are asked for.
	/// @param codes none for all
	boolean knows(String department, String kind, Collection<String> codes, boolean amounts);

}
