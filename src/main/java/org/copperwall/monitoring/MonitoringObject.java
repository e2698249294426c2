package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Outcome;
import org.copperwall.graph.Refusal;
import org.copperwall.graph.RefusalCode;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// A household's spell under monitoring (监测对象), from inclusion to elimination or another end.
/// @param regionCode the household's village or village group
/// @param causes at least one, in the order of [RiskCause]
/// @param dimensions those at risk; may be empty
/// @param caseId the case that included it; absent for imported spells
/// @param version counted up with each change; a decision names the one it was made on
public record MonitoringObject(UUID id, UUID householdId, RegionCode regionCode, Category category,
		List<RiskCause> causes, List<Dimension> dimensions, MonitoringStatus status, MonitoringOrigin origin,
		@Nullable UUID caseId, LocalDate includedOn, @Nullable LocalDate eliminatedOn, @Nullable LocalDate endedOn,
		@Nullable EndReason endedReason, boolean hasHelper, boolean hasMeasure, int version) {

	public MonitoringObject {
		causes = List.copyOf(causes);
		dimensions = List.copyOf(dimensions);
	}

	/// The one that is open, of a household's spells.
	static @Nullable MonitoringObject open(@Nullable List<MonitoringObject> spells) {
		return spells == null ? null
				: spells.stream().filter(spell -> spell.status == MonitoringStatus.OPEN).findFirst().orElse(null);
	}

	/// The spell a case begins.
	static MonitoringObject included(UUID id, Inclusion inclusion, LocalDate today) {
		return new MonitoringObject(id, inclusion.household().id(), inclusion.household().regionCode(),
				inclusion.category(), inOrder(RiskCause.class, inclusion.causes()),
				inOrder(Dimension.class, inclusion.dimensions()), MonitoringStatus.OPEN, MonitoringOrigin.CASE,
				inclusion.caseId(), today, null, null, null, false, false, 1);
	}

	/// Another need of a household already monitored joins its spell: nothing is lost,
	/// nothing is monitored twice.
	MonitoringObject joinedBy(Inclusion inclusion) {
		EnumSet<RiskCause> allCauses = EnumSet.copyOf(this.causes);
		allCauses.addAll(inclusion.causes());
		EnumSet<Dimension> allDimensions = EnumSet.noneOf(Dimension.class);
		allDimensions.addAll(this.dimensions);
		allDimensions.addAll(inclusion.dimensions());
		return changed(inclusion.category(), List.copyOf(allCauses), List.copyOf(allDimensions), this.hasHelper,
				this.hasMeasure);
	}

	/// @param version the version the decision was made on
	Outcome<MonitoringObject> helperAssigned(int version) {
		return whileOpen(version, changed(this.category, this.causes, this.dimensions, true, this.hasMeasure));
	}

	Outcome<MonitoringObject> measurePlanned(int version) {
		return whileOpen(version, changed(this.category, this.causes, this.dimensions, this.hasHelper, true));
	}

	/// A measure of it was completed. That decision was made on the measure's version, so
	/// the spell's is not asked for.
	Outcome<MonitoringObject> measureCompleted() {
		return whileOpen(this.version,
				changed(this.category, this.causes, this.dimensions, this.hasHelper, this.hasMeasure));
	}

	private Outcome<MonitoringObject> whileOpen(int version, MonitoringObject next) {
		if (this.status != MonitoringStatus.OPEN) {
			return Outcome.refused(Refusal.of(RefusalCode.INVALID_STEP, "monitoringObjectId", "monitoring.notOpen"));
		}
		if (version != this.version) {
			return Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION, "version", "version.stale", this.version));
		}
		return Outcome.accepted(next);
	}

	private MonitoringObject changed(Category newCategory, List<RiskCause> newCauses, List<Dimension> newDimensions,
			boolean helped, boolean measured) {
		return new MonitoringObject(this.id, this.householdId, this.regionCode, newCategory, newCauses, newDimensions,
				this.status, this.origin, this.caseId, this.includedOn, this.eliminatedOn, this.endedOn,
				this.endedReason, helped, measured, this.version + 1);
	}

	private static <E extends Enum<E>> List<E> inOrder(Class<E> type, Collection<E> values) {
		EnumSet<E> ordered = EnumSet.noneOf(type);
		ordered.addAll(values);
		return List.copyOf(ordered);
	}

}
