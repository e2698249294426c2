package org.copperwall.evidence.content;

final class HeicWalk {

	private HeicWalk() {
	}

	static boolean isHeic(FileBytes file) {
		return false;
	}

	static Picture of(FileBytes file, ContentSettings settings) {
		throw ContentRefused.broken("none");
	}

}
