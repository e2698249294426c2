package org.copperwall.grid;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.jspecify.annotations.Nullable;

/// What `recordVisits` takes. Free text in it is about people: nothing of it prints itself.
final class VisitInputs {

	static final int LONGEST_NOTES = 2000;

	static final int MOST_PRESENT = 50;

	private VisitInputs() {
	}

	/// A batch, as a phone sends it when it finds a network again.
	record RecordVisits(UUID requestId, List<Entry> visits) {

		/// What is wrong with the batch as a whole.
		Faults faults(int most) {
			Faults faults = new Faults();
			if (this.visits.isEmpty()) {
				faults.add("visits", "required");
			}
			if (this.visits.size() > most) {
				faults.add("visits", "tooMany", most);
			}
			Set<UUID> keys = new HashSet<>();
			for (int place = 0; place < Math.min(this.visits.size(), most); place++) {
				if (!keys.add(this.visits.get(place).key())) {
					faults.add("visits[" + place + "].key", "twice");
				}
			}
			return faults;
		}

		@Override
		public String toString() {
			return "RecordVisits[" + this.requestId + "]";
		}

	}

	/// One visit.
	/// @param key that the phone gave it, the same whenever it is sent
	/// @param monitorId global id of who went; without it the recorder, if he is the
	/// section's monitor
	/// @param presentMemberIds global ids; none where nobody was met
	record Entry(UUID key, String householdId, LocalDate visitedOn, @Nullable String monitorId,
			List<String> presentMemberIds, @Nullable List<Dimension> secureDimensions,
			@Nullable List<Dimension> dimensionsAtRisk, @Nullable String notes, @Nullable List<String> evidenceIds,
			@Nullable Finding finding) {

		@Nullable UUID household() {
			return id("Household", this.householdId);
		}

		List<Dimension> secure() {
			return this.secureDimensions == null ? List.of()
					: this.secureDimensions.stream().distinct().sorted().toList();
		}

		List<Dimension> atRisk() {
			return this.dimensionsAtRisk == null ? List.of()
					: this.dimensionsAtRisk.stream().distinct().sorted().toList();
		}

		List<String> files() {
			return this.evidenceIds == null ? List.of() : this.evidenceIds;
		}

		/// Whether a warning has to stand for it: a dimension at risk is never left with
		/// a tick in a form.
		boolean found() {
			return this.finding != null || !atRisk().isEmpty();
		}

		List<RiskCause> causes() {
			return this.finding == null || this.finding.causes().isEmpty() ? List.of(RiskCause.OTHER)
					: this.finding.causes();
		}

		@Nullable String said() {
			return this.finding == null || this.finding.description() == null ? this.notes : this.finding.description();
		}

		/// Everything that was sent, in one form: the same visit sent again gives the
		/// same.
		String content() {
			Stream<Object> single = Stream.of(this.householdId, this.visitedOn, String.valueOf(this.monitorId),
					String.valueOf(this.notes), this.finding == null ? "" : this.finding.causes(),
					this.finding == null ? "" : String.valueOf(this.finding.description()));
			Stream<Object> several = Stream.of(this.presentMemberIds.stream().sorted().toList(), secure(), atRisk(),
					files());
			return Stream.concat(single, several).map(String::valueOf).collect(Collectors.joining("\u001f"));
		}

		@Override
		public String toString() {
			return "Entry[" + this.key + "]";
		}

	}

	/// What gives cause for worry.
	record Finding(List<RiskCause> causes, @Nullable String description) {

		@Override
		public String toString() {
			return "Finding[" + this.causes + "]";
		}

	}

	/// @return null for what is no id of that type
	static @Nullable UUID id(String type, String text) {
		return GlobalId.parse(text).filter(parsed -> parsed.type().equals(type)).map(GlobalId::id).orElse(null);
	}

}
