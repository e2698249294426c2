package org.copperwall.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.EntityLoader;
import org.copperwall.access.Viewer;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/// Files by global id.
@Component
class EvidenceLoader implements EntityLoader {

	private final EvidenceFiles files;

	EvidenceLoader(EvidenceFiles files) {
		this.files = files;
	}

	@Override
	public String type() {
		return EvidenceFiles.TYPE;
	}

	@Override
	public Mono<Map<UUID, Object>> load(Collection<UUID> ids, Viewer viewer) {
		return this.files.visible(ids, viewer).map(HashMap::new);
	}

}
