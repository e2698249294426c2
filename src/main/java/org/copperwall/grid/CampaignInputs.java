package org.copperwall.grid;

import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.graph.Faults;

/// What the mutations about campaigns take.
final class CampaignInputs {

	static final int LONGEST_NAME = 60;

	static final int MOST_DAYS = 366;

	private CampaignInputs() {
	}

	/// A campaign begins.
	record OpenCampaign(UUID requestId, String name, LocalDate startsOn, LocalDate endsOn) {

		Faults faults(LocalDate today) {
			Faults faults = new Faults();
			if (this.name.isBlank()) {
				faults.add("name", "required");
			}
			if (this.name.length() > LONGEST_NAME) {
				faults.add("name", "tooLong", LONGEST_NAME);
			}
			if (this.endsOn.isBefore(this.startsOn)) {
				faults.add("endsOn", "campaign.backwards");
			}
			if (this.endsOn.isBefore(today)) {
				faults.add("endsOn", "campaign.past");
			}
			if (this.startsOn.isBefore(this.endsOn.minusDays(MOST_DAYS - 1))) {
				faults.add("startsOn", "campaign.tooLong", MOST_DAYS);
			}
			return faults;
		}

	}

	/// A campaign is over.
	record CloseCampaign(UUID requestId, String campaignId, int version) {
	}

}
