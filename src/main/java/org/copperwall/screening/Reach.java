package org.copperwall.screening;

import java.util.Arrays;
import java.util.Set;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Where;

/// Whose batches somebody sees: officers of townships and the district, and auditors, all of their region; an officer of a
/// department those of his department. Nobody else sees any.
/// @param departments keys of the departments whose batches are seen
record Reach(Set<String> departments) {

	private static final Set<Role> ALL = Set.of(Role.TOWNSHIP_OFFICER, Role.DISTRICT_OFFICER, Role.AUDITOR);

	private static final Set<Role> NAMING = Set.of(Role.TOWNSHIP_OFFICER, Role.DISTRICT_OFFICER,
			Role.DEPARTMENT_OFFICER);

	static Reach of(Viewer viewer) {
		if (viewer.isAny(ALL)) {
			return new Reach(Set.copyOf(Arrays.stream(Department.values()).map(Department::name).toList()));
		}
		return new Reach(viewer.is(Role.DEPARTMENT_OFFICER)
				? Department.of(viewer).map(Department::name).map(Set::of).orElse(Set.of()) : Set.of());
	}

	/// Whether the viewer acts for the department that a batch is of.
	static boolean sends(ScreeningBatch batch, Viewer viewer) {
		return viewer.is(Role.DEPARTMENT_OFFICER)
				&& Department.of(viewer).filter(own -> own == batch.department()).isPresent();
	}

	/// Whether names are read in full, and persons named.
	static boolean names(Viewer viewer) {
		return viewer.isAny(NAMING);
	}

	boolean covers(Department department) {
		return this.departments.contains(department.name());
	}

	/// The conditions that leave only what is seen.
	Where seen(Viewer viewer) {
		return new Where()
			.and("region_code >= :region AND region_code < :region || ':'", "region", viewer.region().value())
			.and("department = ANY (:departments)", "departments", this.departments.toArray(String[]::new));
	}

}
