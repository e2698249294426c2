package org.copperwall.opinion;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may set about reports. The days are our reading: districts set their own.
/// @param mediaDays working days in which a report of that kind must be answered
/// @param likeness from which share of common trigrams on two texts tell of the same
/// matter, 0 to 1; too low a share would hide one family behind another
/// @param joinedDays days in which a repeat joins what was told before
@ConfigurationProperties("copperwall.opinion")
record OpinionSettings(@DefaultValue("7") int mediaDays, @DefaultValue("30") int petitionDays,
		@DefaultValue("5") int hotlineDays, @DefaultValue("7") int onlineDays, @DefaultValue("0.5") double likeness,
		@DefaultValue("90") int joinedDays) {

	/// Working days in which a report must be answered.
	int answerDays(OpinionKind kind) {
		return switch (kind) {
			case MEDIA -> this.mediaDays;
			case PETITION -> this.petitionDays;
			case HOTLINE -> this.hotlineDays;
			case ONLINE -> this.onlineDays;
		};
	}

}
