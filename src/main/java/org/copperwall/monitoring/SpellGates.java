package org.copperwall.monitoring;

import java.util.List;
import java.util.Set;

import org.copperwall.graph.Gating;
import org.copperwall.graph.RefusalCode;

/// What stands in the way of a change of a spell.
final class SpellGates extends Gating<SpellGates> {

	static final int LONGEST_REASON = 500;

	@Override
	protected SpellGates self() {
		return this;
	}

	SpellGates open(MonitoringObject spell) {
		return require(spell.isOpen(), RefusalCode.INVALID_STEP, "monitoringObjectId", "monitoring.notOpen");
	}

	/// @param madeOn the version the decision was made on
	SpellGates version(int madeOn, MonitoringObject spell) {
		return require(madeOn == spell.version(), RefusalCode.STALE_VERSION, "version", "version.stale",
				spell.version());
	}

	SpellGates distinct(String field, List<?> entered) {
		return entry(Set.copyOf(entered).size() == entered.size(), field, "twice");
	}

	/// What ends or reopens a spell rests on something.
	SpellGates proven(List<?> files) {
		return require(!files.isEmpty(), RefusalCode.EVIDENCE_MISSING, "evidenceIds", "required");
	}

}
