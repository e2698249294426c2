package org.copperwall.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.copperwall.access.Role;
import org.copperwall.monitoring.Category;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;

/// What a list of cases is narrowed by; what is absent does not narrow.
/// @param holderRoles waiting for one of these posts
/// @param sentBack sent back and still where it was sent to, or not
record CaseFilter(@Nullable List<CaseStep> steps, @Nullable List<CaseStatus> statuses, @Nullable List<CaseKind> kinds,
		@Nullable List<Role> holderRoles, @Nullable Instant dueFrom, @Nullable Instant dueBefore,
		@Nullable Boolean overdue, @Nullable List<Category> categories, @Nullable List<RiskCause> causes,
		@Nullable List<Source> sources, @Nullable List<Medium> media, @Nullable Boolean sentBack,
		@Nullable List<RejectionGround> rejectionGrounds, @Nullable LocalDate submittedFrom,
		@Nullable LocalDate submittedUntil, @Nullable LocalDate closedFrom, @Nullable LocalDate closedUntil) {

	static final CaseFilter NONE = new CaseFilter(null, null, null, null, null, null, null, null, null, null, null,
			null, null, null, null, null, null);

}
