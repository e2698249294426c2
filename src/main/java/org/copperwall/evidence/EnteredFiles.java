package org.copperwall.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Violation;

/// Files that an input names, as far as they could be read.
/// @param ids in their order
/// @param faults what is wrong with the others, by their place
public record EnteredFiles(List<UUID> ids, List<Violation> faults) {

	/// Files one change may bring.
	public static final int MOST = 50;

	public EnteredFiles {
		ids = List.copyOf(ids);
		faults = List.copyOf(faults);
	}

	/// @param entered global ids
	public static EnteredFiles read(List<String> entered) {
		List<Violation> faults = new ArrayList<>();
		if (entered.size() > MOST) {
			faults.add(new Violation("evidenceIds", "tooMany", List.of(MOST)));
		}
		List<String> read = entered.subList(0, Math.min(entered.size(), MOST));
		for (int place = 0; place < read.size(); place++) {
			if (id(read.get(place)).isEmpty()) {
				faults.add(fault(place, "unknown"));
			}
			if (read.indexOf(read.get(place)) != place) {
				faults.add(fault(place, "twice"));
			}
		}
		return new EnteredFiles(read.stream().flatMap(text -> id(text).stream()).distinct().toList(), faults);
	}

	static Violation fault(int place, String code) {
		return new Violation("evidenceIds[" + place + "]", code, List.of());
	}

	private static Optional<UUID> id(String text) {
		return GlobalId.parse(text).filter(id -> id.type().equals(EvidenceFiles.TYPE)).map(GlobalId::id);
	}

}
