package org.copperwall.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.LogHead;
import org.copperwall.evidence.Evidence;
import org.copperwall.evidence.Rendition;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.PersonalData;
import org.copperwall.region.Region;

/// The electronic file of a case (电子档案) as one viewer may read it: the whole case as it stood at one position of the log.
/// @param where the region and those around it, the widest first
/// @param head the position, and the chain's hash there
/// @param readAt business time
record Dossier(CaseFile file, Household household, List<HouseholdMember> members, PersonalData.Shown personal,
		List<Region> where, List<Item> items, LogHead head, Viewer viewer, Instant readAt) {

	/// A file attached to the case.
	/// @param number as the list of files counts it, from 1
	/// @param evidence empty where the record of the file is not there for the viewer
	/// @param opened whether the viewer may look into the file, not only learn that there
	/// is one
	record Item(int number, EvidenceReference reference, Optional<Evidence> evidence, boolean opened) {

		/// The file, if it counts as proof and may be shown: what was taken back is
		/// listed, and shown to nobody.
		Optional<Evidence> shown() {
			return this.evidence.filter(known -> this.opened && known.stands());
		}

		/// Whether it can be placed on a page.
		boolean isPicture() {
			return shown().filter(known -> known.kept() != null && known.kept().mediaType().startsWith("image/"))
				.flatMap(known -> known.length(Rendition.PREVIEW))
				.isPresent();
		}

	}

	Case subject() {
		return this.file.subject();
	}

	String caseId() {
		return GlobalId.of("Case", subject().id());
	}

	boolean isMasked() {
		return this.personal.purpose() == null;
	}

	Optional<HouseholdMember> headOfHousehold() {
		return HouseholdMember.present(this.members).stream().filter(HouseholdMember::isHead).findFirst();
	}

	/// Who is who, as the viewer may read it.
	Optional<PersonalData.Person> person(UUID member) {
		return Optional.ofNullable(this.personal.persons().get(member));
	}

	/// Findings of a round that is not complete are blind, on paper as in the graph.
	List<CaseView.SignedCheck> findings() {
		return new CaseView(this.file, List.of()).findings(this.viewer);
	}

	/// How many findings were signed that the viewer does not see yet.
	int blindFindings() {
		return this.file.findings().size() - findings().size();
	}

}
