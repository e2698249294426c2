package org.copperwall.casework;

import java.util.List;

/// Checks what was entered about a comparison of data.
final class Comparing {

	private static final int MOST_DEPARTMENTS = 20;

	private static final int LONGEST_KEY = 50;

	private static final int MOST_HITS = 50;

	private static final int LONGEST_FINDING = 500;

	private static final int LONGEST_EXPLANATION = 1000;

	private Comparing() {
	}

	static Gates check(Gates gates, CaseInputs.RecordComparison input) {
		List<String> departments = input.departments();
		gates.entry(!departments.isEmpty(), "departments", "required")
			.entry(departments.size() <= MOST_DEPARTMENTS, "departments", "tooMany", MOST_DEPARTMENTS)
			.entry(input.hits().size() <= MOST_HITS, "hits", "tooMany", MOST_HITS);
		for (int place = 0; place < Math.min(departments.size(), MOST_DEPARTMENTS); place++) {
			String path = "departments[" + place + "]";
			gates.words(path, departments.get(place), LONGEST_KEY)
				.entry(departments.indexOf(departments.get(place)) == place, path, "twice");
		}
		for (int place = 0; place < Math.min(input.hits().size(), MOST_HITS); place++) {
			CaseComparison.Hit hit = input.hits().get(place);
			String path = "hits[" + place + "]";
			gates.entry(departments.contains(hit.department()), path + ".department", "comparison.department")
				.words(path + ".finding", hit.finding(), LONGEST_FINDING);
			if (hit.isExplained()) {
				gates.optionalWords(path + ".explanation", hit.explanation(), LONGEST_EXPLANATION);
			}
		}
		return gates;
	}

}
