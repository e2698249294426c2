package org.copperwall.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.copperwall.access.Entities;
import org.copperwall.access.Viewer;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Violation;
import org.copperwall.household.Household;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Service;

/// The files of the district. Who may see a file is asked of what it belongs to, each time.
@Service
public class EvidenceFiles {

	/// As it stands in global ids.
	public static final String TYPE = "Evidence";

	private final EvidenceStore store;

	private final EvidenceStorage storage;

	/// Asked for late: files are entities too.
	private final ObjectProvider<Entities> entities;

	EvidenceFiles(EvidenceStore store, EvidenceStorage storage, ObjectProvider<Entities> entities) {
		this.store = store;
		this.storage = storage;
		this.entities = entities;
	}

	/// Files a change brings.
	/// @param kinds what the fit ones are
	/// @param faults of those that cannot be used, by their place in the input
	public record Brought(List<UUID> ids, Set<EvidenceKind> kinds, List<Violation> faults) {

		public Brought {
			ids = List.copyOf(ids);
			kinds = Set.copyOf(kinds);
			faults = List.copyOf(faults);
		}

	}

	/// Those of the given files whose owner the viewer may see.
	public Mono<Map<UUID, Evidence>> visible(Collection<UUID> ids, Viewer viewer) {
		return ids.isEmpty() ? Mono.just(Map.of())
				: this.store.byIds(ids).collectList().flatMap(found -> seen(found, viewer));
	}

	/// Whether somebody who sees that there is a file may look into it.
	public boolean opens(Evidence evidence, Viewer viewer) {
		return EvidenceSight.reads(evidence, viewer);
	}

	/// Of these files, the ones that count as proof, whoever asks: for the gates of a
	/// step.
	public Mono<Map<UUID, EvidenceKind>> standing(Collection<UUID> ids) {
		return ids.isEmpty() ? Mono.just(Map.of()) : this.store.standing(ids);
	}

	/// Reads and tries files that a change names, within its transaction: nobody takes
	/// one back meanwhile.
	/// @param entered global ids
	/// @param household what the change is about, if it is known to be about any; a file
	/// fits that is about it too, or that the viewer announced for the place before it
	/// was about anybody
	public Mono<Brought> brought(List<String> entered, @Nullable UUID household, RegionCode where, Viewer viewer) {
		EnteredFiles read = EnteredFiles.read(entered);
		if (read.ids().isEmpty()) {
			return Mono.just(new Brought(List.of(), Set.of(), read.faults()));
		}
		return this.store.lock(read.ids()).collectList().flatMap(found -> seen(found, viewer)).map(seen -> {
			Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
			List<Violation> faults = new ArrayList<>(read.faults());
			for (UUID id : read.ids()) {
				Optional<Evidence> file = Optional.ofNullable(seen.get(id));
				Optional<String> fault = file.map(known -> known.unusableFor(household, where, viewer))
					.orElse(Optional.of("unknown"));
				fault.ifPresentOrElse(
						code -> faults.add(EnteredFiles.fault(entered.indexOf(GlobalId.of(TYPE, id)), code)),
						() -> file.ifPresent(known -> kinds.add(known.kind())));
			}
			return new Brought(read.ids(), kinds, faults);
		});
	}

	/// Gives files that were found fit to what they prove. Those that belong to a case
	/// stay with it.
	public Mono<Void> attach(Collection<UUID> ids, EvidenceOwner owner) {
		return ids.isEmpty() ? Mono.empty() : this.store.attach(ids, Evidence.Owner.of(owner), owner.region());
	}

	/// Gives files to a household while there is no case they could belong to.
	public Mono<Void> attach(Collection<UUID> ids, Household household) {
		return ids.isEmpty() ? Mono.empty() : this.store.attach(ids,
				new Evidence.Owner("Household", household.id(), household.id()), household.regionCode());
	}

	/// Whether the storage has a form of a file, as it should.
	Mono<Boolean> isStored(Evidence evidence, Rendition rendition) {
		return this.storage.length(evidence, rendition).hasElement();
	}

	/// Bytes of a form of a file; to be called for files that were found visible.
	/// @return fails with [org.copperwall.evidence.storage.FileLost] where the storage
	/// has lost it
	public Flux<DataBuffer> read(Evidence evidence, Rendition rendition, long from, long length) {
		return this.storage.read(evidence, rendition, from, length);
	}

	private Mono<Map<UUID, Evidence>> seen(List<Evidence> found, Viewer viewer) {
		Set<GlobalId> owners = found.stream()
			.flatMap(evidence -> ownerOf(evidence).stream())
			.collect(Collectors.toSet());
		return this.entities.getObject()
			.load(owners, viewer)
			.map(known -> found.stream()
				.filter(evidence -> ownerOf(evidence).map(known::containsKey)
					.orElseGet(() -> evidence.upload().isBy(viewer)))
				.collect(Collectors.toMap(Evidence::id, evidence -> evidence)));
	}

	/// Empty for a file that belongs to a place: only who announced it sees that one.
	private static Optional<GlobalId> ownerOf(Evidence evidence) {
		return Optional.ofNullable(evidence.owner().id()).map(id -> new GlobalId(evidence.owner().type(), id));
	}

}
