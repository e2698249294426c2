package org.copperwall.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.copperwall.evidence.EvidenceOwner;
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
/// @param observation absent unless it was eliminated here and has not come back
/// @param version counted up with each change; a decision names the one it was made on
public record MonitoringObject(UUID id, UUID householdId, RegionCode regionCode, Category category,
		List<RiskCause> causes, List<Dimension> dimensions, MonitoringStatus status, MonitoringOrigin origin,
		@Nullable UUID caseId, LocalDate includedOn, @Nullable LocalDate eliminatedOn, @Nullable LocalDate endedOn,
		@Nullable EndReason endedReason, boolean hasHelper, boolean hasMeasure, @Nullable Observation observation,
		int version) implements EvidenceOwner {

	public MonitoringObject {
		causes = List.copyOf(causes);
		dimensions = List.copyOf(dimensions);
	}

	@Override
	public String ownerType() {
		return MonitoringEvent.SUBJECT;
	}

	@Override
	public RegionCode region() {
		return this.regionCode;
	}

	public boolean isOpen() {
		return this.status == MonitoringStatus.OPEN;
	}

	/// Whether its risk was eliminated a short while ago, so that people still look after
	/// the household.
	public boolean isObserved() {
		return this.observation != null && this.observation.endedOn() == null;
	}

	/// The one that is open, of a household's spells.
	static @Nullable MonitoringObject open(@Nullable List<MonitoringObject> spells) {
		return spells == null ? null : spells.stream().filter(MonitoringObject::isOpen).findFirst().orElse(null);
	}

	/// The spell a case begins.
	static MonitoringObject included(UUID id, Inclusion inclusion, LocalDate today) {
		return new MonitoringObject(id, inclusion.household().id(), inclusion.household().regionCode(),
				inclusion.category(), inOrder(RiskCause.class, inclusion.causes()),
				inOrder(Dimension.class, inclusion.dimensions()), MonitoringStatus.OPEN, MonitoringOrigin.CASE,
				inclusion.caseId(), today, null, null, null, false, false, null, 1);
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
	/// the spell's is not asked for. What was promised is still given after an
	/// elimination.
	Outcome<MonitoringObject> measureCompleted() {
		if (this.status == MonitoringStatus.ENDED) {
			return Outcome.refused(Refusal.of(RefusalCode.INVALID_STEP, "monitoringObjectId", "monitoring.notOpen"));
		}
		return Outcome.accepted(changed(this.category, this.causes, this.dimensions, this.hasHelper, this.hasMeasure));
	}

	/// The district found its risk eliminated. Whether it may be was asked before, of the
	/// case that proposed it.
	/// @throws IllegalStateException for a spell that is not open: its case would have
	/// been
	/// closed with it
	MonitoringObject eliminated(LocalDate on, int observationMonths) {
		if (!isOpen()) {
			throw new IllegalStateException("spell " + this.id + " is " + this.status);
		}
		return new MonitoringObject(this.id, this.householdId, this.regionCode, this.category, this.causes,
				this.dimensions, MonitoringStatus.ELIMINATED, this.origin, this.caseId, this.includedOn, on, null, null,
				false, this.hasMeasure, Observation.until(on.plusMonths(observationMonths)), this.version + 1);
	}

	/// Its risk came back: the elimination is undone, and help is planned anew.
	/// @param cameBack some of its causes; what else threatens the family is a new case
	Outcome<MonitoringObject> returned(SpellGates gates, int version, List<RiskCause> cameBack,
			List<Dimension> atRisk) {
		gates.entry(!cameBack.isEmpty(), "causes", "required")
			.distinct("causes", cameBack)
			.distinct("dimensions", atRisk)
			.require(this.status == MonitoringStatus.ELIMINATED, RefusalCode.INVALID_STEP, "monitoringObjectId",
					"monitoring.notEliminated")
			.version(version, this);
		for (int place = 0; place < cameBack.size(); place++) {
			gates.require(this.causes.contains(cameBack.get(place)), RefusalCode.NOT_ELIGIBLE, "causes[" + place + "]",
					"monitoring.newRisk");
		}
		return gates.then(() -> new MonitoringObject(this.id, this.householdId, this.regionCode, this.category,
				inOrder(RiskCause.class, cameBack), inOrder(Dimension.class, atRisk), MonitoringStatus.OPEN,
				this.origin, this.caseId, this.includedOn, null, null, null, false, false, null, this.version + 1));
	}

	/// It is monitored for something else, or for more or less than before.
	Outcome<MonitoringObject> adjusted(SpellGates gates, int version, Category toCategory, List<RiskCause> toCauses,
			List<Dimension> toDimensions) {
		List<RiskCause> ordered = inOrder(RiskCause.class, toCauses);
		List<Dimension> atRisk = inOrder(Dimension.class, toDimensions);
		boolean same = toCategory == this.category && ordered.equals(this.causes) && atRisk.equals(this.dimensions);
		return gates.entry(!toCauses.isEmpty(), "causes", "required")
			.distinct("causes", toCauses)
			.distinct("dimensions", toDimensions)
			.open(this)
			.version(version, this)
			.entry(!same, "category", "monitoring.nothingAdjusted")
			.then(() -> changed(toCategory, ordered, atRisk, this.hasHelper, this.hasMeasure));
	}

	/// It ends without its risk having been eliminated.
	Outcome<MonitoringObject> ended(SpellGates gates, int version, EndReason reason, LocalDate on) {
		return gates.open(this)
			.version(version, this)
			.then(() -> new MonitoringObject(this.id, this.householdId, this.regionCode, this.category, this.causes,
					this.dimensions, MonitoringStatus.ENDED, this.origin, this.caseId, this.includedOn, null, on,
					reason, false, this.hasMeasure, null, this.version + 1));
	}

	/// Somebody looked after the household since the elimination. The last time is on or
	/// after the day it is observed until.
	MonitoringObject observed(LocalDate on) {
		return observing(this.observation == null ? null : this.observation.visited(on));
	}

	/// It is under monitoring once more, in another spell, which looks after it from now
	/// on.
	MonitoringObject observedElsewhere(LocalDate on) {
		return observing(this.observation == null ? null : this.observation.ended(on));
	}

	private MonitoringObject observing(@Nullable Observation then) {
		return new MonitoringObject(this.id, this.householdId, this.regionCode, this.category, this.causes,
				this.dimensions, this.status, this.origin, this.caseId, this.includedOn, this.eliminatedOn,
				this.endedOn, this.endedReason, this.hasHelper, this.hasMeasure, then, this.version + 1);
	}

	private Outcome<MonitoringObject> whileOpen(int version, MonitoringObject next) {
		if (!isOpen()) {
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
				this.endedReason, helped, measured, this.observation, this.version + 1);
	}

	private static <E extends Enum<E>> List<E> inOrder(Class<E> type, Collection<E> values) {
		EnumSet<E> ordered = EnumSet.noneOf(type);
		ordered.addAll(values);
		return List.copyOf(ordered);
	}

}
