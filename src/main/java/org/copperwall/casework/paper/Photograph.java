package org.copperwall.casework.paper;

import java.util.List;

/// A picture to be placed on a page, and what is written below it.
public final class Photograph {

	private final byte[] jpeg;

	private final String absence;

	private final List<String> caption;

	/// @param jpeg placed as it is, never decoded nor copied; empty where there is none
	/// @param absence written in its place where there is none, or where it is no picture
	/// after all
	/// @param caption one entry a line
	public Photograph(byte[] jpeg, String absence, List<String> caption) {
		this.jpeg = jpeg;
		this.absence = absence;
		this.caption = List.copyOf(caption);
	}

	byte[] jpeg() {
		return this.jpeg;
	}

	String absence() {
		return this.absence;
	}

	List<String> caption() {
		return this.caption;
	}

}
