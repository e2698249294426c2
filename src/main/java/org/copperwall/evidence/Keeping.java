package org.copperwall.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.copperwall.access.Seal;
import org.copperwall.event.Changes;
import org.copperwall.evidence.content.CaptureData;
import org.copperwall.evidence.content.Inspected;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/// Uses an upload address up: the record of the file and its digest in the log become true together, once.
@Component
class Keeping {

	private final EvidenceStore store;

	private final Changes changes;

	private final Seal seal;

	private final ObjectWriter json;

	private final Clock clock;

	Keeping(EvidenceStore store, Changes changes, Seal seal, JsonMapper json, Clock clock) {
		this.store = store;
		this.changes = changes;
		this.seal = seal;
		this.json = json.writerFor(CaptureData.class);
		this.clock = clock;
	}

	/// @return whether it was still awaited
	Mono<Boolean> keep(Evidence evidence, Inspected found, Map<Rendition, Long> lengths) {
		Evidence.Kept kept = new Evidence.Kept(found.mediaType(), found.width(), found.height(), found.pages(),
				lengths.get(Rendition.PREVIEW), lengths.get(Rendition.THUMBNAIL),
				Optional.ofNullable(found.capture()).map(CaptureData::takenAt).orElse(null), this.clock.instant());
		return this.changes
			.byService(evidence.region().district(), evidence.upload().subject(),
					() -> this.store.keep(evidence.id(), kept, camera(evidence, found.capture()))
						.filter(taken -> taken)
						.map(taken -> List.of(new EvidenceEvent.Kept(evidence))))
			.map(events -> events > 0);
	}

	private @Nullable SealedText camera(Evidence evidence, @Nullable CaptureData capture) {
		return capture == null ? null : SealedText.of(this.seal.seal(EvidenceStore.TABLE, "camera_sealed",
				evidence.id(), this.json.writeValueAsString(capture)));
	}

}
