package org.copperwall.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import reactor.core.publisher.Mono;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import org.copperwall.access.Admission;
import org.copperwall.access.TokenRevocations;
import org.copperwall.event.EventFeed;
import org.copperwall.region.RegionCode;

/// Which tokens are void, answered from this replica's memory: a district is read when the first of its viewers comes,
/// and followed from then on. A token counts where its viewer belongs, so no district can shut out those of another.
@Component
class Revocations implements TokenRevocations, DisposableBean {

	private final Map<RegionCode, DistrictRevocations> districts = new ConcurrentHashMap<>();

	private final RevocationStore store;

	private final EventFeed feed;

	private final Links links;

	private final LiveSettings settings;

	Revocations(RevocationStore store, EventFeed feed, Links links, LiveSettings settings) {
		this.store = store;
		this.feed = feed;
		this.links = links;
		this.settings = settings;
		links.judgeBy((admission) -> of(district(admission)).isVoid(admission));
	}

	@Override
	public Mono<Boolean> revoked(Admission admission) {
		return of(district(admission)).revoked(admission);
	}

	/// What has just been committed here: from now on nobody comes in with such a token,
	/// even before this replica hears of it through the stream.
	void committed(RegionCode district, Revocation revocation) {
		of(district).add(revocation);
	}

	private static RegionCode district(Admission admission) {
		return admission.viewer().region().district();
	}

	private DistrictRevocations of(RegionCode district) {
		return this.districts.computeIfAbsent(district, (absent) -> new DistrictRevocations(absent, this.store,
				this.feed, this.links::endRevoked, this.settings.admissionTimeout()));
	}

	@Override
	public void destroy() {
		this.districts.values().forEach(DistrictRevocations::dispose);
	}

}
