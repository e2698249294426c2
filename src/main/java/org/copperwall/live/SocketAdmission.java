package org.copperwall.live;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.copperwall.access.Admission;
import org.copperwall.graph.GraphFailure;

/// Whether, as whom and until when a socket may ask: `connection_init`, fresh tokens by
/// `ping`, and the end of a token.
final class SocketAdmission {

	private static final Logger log = LoggerFactory.getLogger(SocketAdmission.class);

	private final SocketSession session;

	private Handshake handshake;

	private final SocketServices services;

	private final long initUntil;

	/// The token of the handshake's header, judged as soon as the socket is open.
	private @Nullable Mono<Admission> fromHeader;

	private volatile boolean initialised;

	private volatile @Nullable Admission admitted;

	private volatile long expiresAt;

	SocketAdmission(SocketSession session, Handshake handshake, SocketServices services) {
		this.session = session;
		this.handshake = handshake;
		this.services = services;
		this.initUntil = System.nanoTime() + services.settings().initTimeout().toNanos();
	}

	/// A bad token in the header ends the socket even if a good one would follow:
	/// somebody is confused about who he is.
	void start() {
		if (this.handshake.authorization() != null) {
			Mono<Admission> judged = judge(this.handshake.authorization(), Map.of()).cache();
			this.fromHeader = judged;
			judged.subscribe((_) -> {
			}, (cause) -> refused(cause, CloseReason.UNAUTHORIZED));
		}
	}

	void init(Map<String, Object> payload) {
		if (this.initialised) {
			this.session.close(CloseReason.SECOND_INIT);
			return;
		}
		this.initialised = true;
		String authorization = Handshake.authorization(payload);
		Mono<Admission> judged = (authorization == null && this.fromHeader != null) ? this.fromHeader
				: judge(authorization, payload);
		judged.subscribe((admission) -> this.session.execute(() -> admit(admission, payload)),
				(cause) -> refused(cause, CloseReason.UNAUTHORIZED));
		// A token is not kept longer than it is needed.
		this.fromHeader = null;
		this.handshake = this.handshake.withoutToken();
	}

	private Mono<Admission> judge(@Nullable String authorization, Map<String, Object> payload) {
		return this.services.tokens()
			.admit(authorization, this.handshake.locale(payload))
			.timeout(this.services.settings().admissionTimeout());
	}

	private void admit(Admission admission, Map<String, Object> payload) {
		Admission spoken = new Admission(admission.viewer().speaking(this.handshake.locale(payload)),
				admission.countsFrom(), admission.expiresAt());
		hold(spoken);
		this.session.acknowledge();
	}

	private void hold(Admission admission) {
		this.expiresAt = System.nanoTime() + this.services.tokenClock().until(admission.expiresAt()).toNanos();
		this.admitted = admission;
		this.services.links().admitted(this.session);
	}

	/// A fresh token in a `ping` keeps the socket and its streams beyond the old one's
	/// end, if it says the same of the same viewer; every stream was opened under what
	/// the old one said.
	void renew(Map<String, Object> payload) {
		String authorization = Handshake.authorization(payload);
		Admission current = this.admitted;
		if (authorization == null || current == null) {
			return;
		}
		judge(authorization, payload).subscribe((fresh) -> this.session.execute(() -> renew(fresh)),
				(cause) -> refused(cause, CloseReason.CHANGED_TOKEN));
	}

	private void renew(Admission fresh) {
		Admission current = this.admitted;
		if (current == null || !current.isProlongedBy(fresh)) {
			this.session.close(CloseReason.CHANGED_TOKEN);
			return;
		}
		hold(current.prolongedBy(fresh));
	}

	/// A token that proves nothing ends the socket for good; one that cannot be judged
	/// now may be good.
	private void refused(Throwable cause, CloseReason reason) {
		if (cause instanceof GraphFailure) {
			this.session.close(reason);
			return;
		}
		log.warn("A token could not be judged", cause);
		this.session.close(CloseReason.NOT_JUDGED);
	}

	@Nullable Admission admitted() {
		return this.admitted;
	}

	/// @return why the socket must end now, if it must
	@Nullable CloseReason due(long now) {
		if (!this.initialised) {
			return (now - this.initUntil > 0) ? CloseReason.INIT_TIMEOUT : null;
		}
		return (this.admitted != null && now - this.expiresAt >= 0) ? CloseReason.EXPIRED : null;
	}

}
