package org.copperwall.casework.paper;

import java.util.List;

/// A picture to be placed on a page, and what is written below it.
/// @param jpeg placed as it is, never decoded; empty where there is none
/// @param absence written in its place where there is none, or where it is no picture after all
/// @param caption one entry a line
public record Photograph(byte[] jpeg, String absence, List<String> caption) {

	public Photograph {
		caption = List.copyOf(caption);
	}

}
