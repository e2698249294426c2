package org.copperwall.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.copperwall.access.Role;

/// The five steps of the procedure, in their order.
public enum CaseStep {

	/// By the farmer, or filed for him.
	APPLICATION,
	/// Visit, comparison of data, deliberation with a vote, public notice.
	VILLAGE_REVIEW,
	/// The file is checked.
	TOWNSHIP_EXAMINATION,
	/// Decided by the findings alone, never by one person.
	FOUR_PERSONNEL_CHECK,
	/// Includes the household, or tells it why not.
	DISTRICT_REVIEW;

	private static final List<CaseStep> ORDER = List.of(values());

	/// The posts any of which decides here; none where nobody decides alone.
	public Set<Role> deciders() {
		return switch (this) {
			case APPLICATION, FOUR_PERSONNEL_CHECK -> Set.of();
			case VILLAGE_REVIEW -> Set.of(Role.VILLAGE_SECRETARY, Role.VILLAGE_CADRE);
			case TOWNSHIP_EXAMINATION -> Set.of(Role.TOWNSHIP_OFFICER, Role.TOWNSHIP_CADRE);
			case DISTRICT_REVIEW -> Set.of(Role.DISTRICT_OFFICER);
		};
	}

	/// The step an approval leads to; none after the last.
	public Optional<CaseStep> next() {
		return ORDER.stream().filter(this::isBefore).findFirst();
	}

	/// Where a file goes that is sent back without a word about where to.
	public Optional<CaseStep> previous() {
		return ORDER.reversed().stream().filter(step -> step.isBefore(this)).findFirst();
	}

	public boolean isBefore(CaseStep other) {
		return compareTo(other) < 0;
	}

}
