package org.copperwall.screening;

import java.util.Optional;

import org.copperwall.access.Viewer;
import org.jspecify.annotations.Nullable;

/// The departments that send records (行业部门), by the keys that tokens name them with.
public enum Department {

	RURAL_REVITALISATION, EDUCATION, MEDICAL_INSURANCE, WATER_CONSERVANCY, HOUSING_CONSTRUCTION, CIVIL_AFFAIRS,
	HUMAN_RESOURCES, PUBLIC_SECURITY, MARKET_SUPERVISION;

	/// The one somebody acts for; empty for who acts for none, or for one that is not
	/// among these.
	public static Optional<Department> of(Viewer viewer) {
		return named(viewer.department());
	}

	private static Optional<Department> named(@Nullable String key) {
		for (Department department : values()) {
			if (department.name().equals(key)) {
				return Optional.of(department);
			}
		}
		return Optional.empty();
	}

}
