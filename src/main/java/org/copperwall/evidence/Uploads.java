package org.copperwall.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Entities;
import org.copperwall.access.Seal;
import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.Faults;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.RefusalCode;
import org.copperwall.household.Household;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Files are announced here, with their digest, before a byte of them comes.
@Service
class Uploads {

	static final String FILE_NAME = "file_name_sealed";

	private static final int LONGEST_NAME = 200;

	private final EvidenceStore store;

	private final ObjectProvider<Entities> entities;

	private final Changes changes;

	private final Seal seal;

	private final EvidenceSettings settings;

	private final Ids ids;

	private final Clock clock;

	Uploads(EvidenceStore store, ObjectProvider<Entities> entities, Changes changes, Seal seal,
			EvidenceSettings settings, Ids ids, Clock clock) {
		this.store = store;
		this.entities = entities;
		this.changes = changes;
		this.seal = seal;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	/// What a file will belong to, and where that is.
	private record Place(Evidence.Owner owner, RegionCode region) {
	}

	Mono<Outcome<EvidenceAnswers.EvidenceUploadRequested>> request(EvidenceInputs.RequestEvidenceUpload input,
			Viewer viewer) {
		Faults faults = faults(input);
		if (!faults.isEmpty()) {
			return Mono.just(Outcome.refused(faults.refusal(RefusalCode.INVALID_INPUT)));
		}
		return this.changes.once(viewer, input.requestId(), "requestEvidenceUpload", input,
				() -> place(input, viewer).flatMap(place -> announced(input, place, viewer)),
				kept -> this.store.byIds(List.of(Optional.ofNullable(kept.get("evidence")).orElseThrow()))
					.next()
					.map(EvidenceAnswers.EvidenceUploadRequested::new));
	}

	private Mono<Outcome<Effect<EvidenceAnswers.EvidenceUploadRequested>>> announced(
			EvidenceInputs.RequestEvidenceUpload input, Place place, Viewer viewer) {
		Instant now = this.clock.instant();
		Evidence evidence = evidence(input, place, viewer, now);
		return this.store.countAwaited(viewer, now).flatMap(awaited -> {
			if (awaited >= this.settings.awaited()) {
				return Mono.just(Outcome.refused(new Faults().add("", "evidence.awaited", this.settings.awaited())
					.refusal(RefusalCode.INVALID_INPUT)));
			}
			return this.store.insert(evidence, location(evidence.id(), input.location()))
				.thenReturn(Outcome.accepted(new Effect<>(new EvidenceAnswers.EvidenceUploadRequested(evidence),
						Map.of("evidence", evidence.id()), List.of())));
		});
	}

	private Evidence evidence(EvidenceInputs.RequestEvidenceUpload input, Place place, Viewer viewer, Instant now) {
		UUID id = this.ids.next();
		return new Evidence(id, input.kind(), EvidenceStatus.AWAITED, place.owner(), place.region(),
				SealedText.of(this.seal.seal(EvidenceStore.TABLE, FILE_NAME, id, input.fileName().strip())),
				input.byteLength(), input.sha256().toLowerCase(Locale.ROOT), input.capturedAt(),
				new Evidence.Upload(viewer.issuer(), viewer.subject(), now, now.plus(this.settings.uploadTime())), null,
				null, null);
	}

	private @Nullable SealedText location(UUID id, EvidenceInputs.@Nullable Location location) {
		return location == null ? null : SealedText.of(this.seal.seal(EvidenceStore.TABLE, "location_sealed", id,
				location.latitude() + "," + location.longitude()));
	}

	/// @return fails with NOT_VISIBLE for an owner that is absent or out of the viewer's
	/// reach
	private Mono<Place> place(EvidenceInputs.RequestEvidenceUpload input, Viewer viewer) {
		RegionCode region = input.regionCode();
		if (region != null) {
			return Mono.just(new Place(Evidence.Owner.PLACE, viewer.within(region)));
		}
		return Mono.justOrEmpty(Optional.ofNullable(input.owner()).flatMap(GlobalId::parse))
			.flatMap(id -> this.entities.getObject().load(List.of(id), viewer).mapNotNull(found -> found.get(id)))
			.mapNotNull(Uploads::place)
			.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible("Node")));
	}

	/// Null for what files cannot belong to.
	private static @Nullable Place place(Object owner) {
		return switch (owner) {
			case EvidenceOwner known -> new Place(Evidence.Owner.of(known), known.region());
			case Household home -> new Place(new Evidence.Owner("Household", home.id(), home.id()), home.regionCode());
			default -> null;
		};
	}

	private Faults faults(EvidenceInputs.RequestEvidenceUpload input) {
		Faults faults = new Faults();
		long most = this.settings.longest(input.kind().form());
		if ((input.owner() == null) == (input.regionCode() == null)) {
			faults.add("owner", "evidence.ownerOrPlace");
		}
		RegionCode region = input.regionCode();
		if (region != null && region.level().digits() < RegionLevel.VILLAGE.digits()) {
			faults.add("regionCode", "evidence.inVillage");
		}
		if (!isName(input.fileName())) {
			faults.add("fileName", "evidence.fileName", LONGEST_NAME);
		}
		if (input.byteLength() < 1 || input.byteLength() > most) {
			faults.add("byteLength", "evidence.length", most);
		}
		if (!input.sha256().matches("[0-9a-fA-F]{64}")) {
			faults.add("sha256", "evidence.sha256");
		}
		if (input.capturedAt() != null && input.capturedAt().isAfter(this.clock.instant())) {
			faults.add("capturedAt", "inFuture");
		}
		if (input.location() != null && !input.location().isOnEarth()) {
			faults.add("location", "evidence.location");
		}
		return faults;
	}

	/// A name to be read by people. It never becomes part of a path, and had better not
	/// look like one.
	private static boolean isName(String name) {
		return !name.isBlank() && name.length() <= LONGEST_NAME
				&& name.chars().noneMatch(letter -> letter == '/' || letter == '\\' || Character.isISOControl(letter));
	}

}
