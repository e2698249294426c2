package org.copperwall.evidence;

/// A form in which a file is stored.
public enum Rendition {

	/// As it came, with everything the camera wrote into it. Never served by itself.
	ORIGINAL,
	/// For looking at and printing: a picture of at most 2,048 pixels, or a cleaned
	/// paper; without position and device.
	PREVIEW,
	/// A picture of at most 320 pixels.
	THUMBNAIL

}
