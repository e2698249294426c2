package org.copperwall.opinion;

import org.copperwall.casework.Medium;

/// By whom the district was told (舆情来源).
public enum OpinionKind {

	MEDIA, PETITION, HOTLINE, ONLINE;

	/// How a warning that comes of it came in.
	Medium medium() {
		return switch (this) {
			case MEDIA, ONLINE -> Medium.SOCIAL_SOFTWARE;
			case PETITION -> Medium.SERVICE_WINDOW;
			case HOTLINE -> Medium.CONSULTING_TELEPHONE;
		};
	}

}
