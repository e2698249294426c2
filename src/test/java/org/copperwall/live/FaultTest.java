package org.copperwall.live;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.ByteBuf;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameEncoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import org.copperwall.access.Admission;
import org.copperwall.access.TokenClock;
import org.copperwall.access.Viewer;
import org.copperwall.access.ViewerTokens;
import org.copperwall.graph.GraphErrors;
import org.copperwall.region.RegionCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/// Faults of the service itself, which a running one cannot be brought to have.
class FaultTest {

	private final LiveSettings settings = new Binder(new MapConfigurationPropertySource(
			Map.of("live.connections", "1", "live.admission-timeout", "100ms", "live.drain-period", "400ms")))
		.bindOrCreate("live", LiveSettings.class);

	private final ViewerTokens tokens = mock();

	private final Starts starts = mock();

	private final TokenClock clock = mock();

	private final Links links = new Links(this.settings, new SimpleMeterRegistry());

	private final Map<EmbeddedChannel, EmbeddedChannel> clients = new HashMap<>();

	private final EmbeddedChannel channel = new EmbeddedChannel(new WebSocket13FrameEncoder(false));

	private final SocketSession session = session(this.channel);

	/// What the service said next, as a client reads it; nothing when it said nothing.
	private <T> T said(EmbeddedChannel channel, Class<T> kind) {
		EmbeddedChannel client = this.clients.computeIfAbsent(channel,
				(_) -> new EmbeddedChannel(new WebSocket13FrameDecoder(WebSocketDecoderConfig.newBuilder()
					.expectMaskedFrames(false)
					.closeOnProtocolViolation(true)
					.build())));
		for (ByteBuf bytes = channel.readOutbound(); bytes != null; bytes = channel.readOutbound()) {
			client.writeInbound(bytes);
		}
		return kind.cast(client.readInbound());
	}

	private SocketSession session(EmbeddedChannel channel) {
		SocketServices services = new SocketServices(this.settings,
				new ClientMessages(JsonMapper.shared(), this.settings), new ServerMessages(JsonMapper.shared()),
				this.tokens, this.clock, this.starts, mock(GraphErrors.class), this.links);
		SocketLine line = new SocketLine(channel, this.settings);
		channel.pipeline().addLast(line);
		SocketSession opened = new SocketSession(line, new Handshake(null, null, new InetSocketAddress("localhost", 1)),
				services);
		opened.open();
		return opened;
	}

	@Test
	void a_fault_in_the_service_closes_with_4500() {
		Viewer viewer = new Viewer("issuer", "subject", null, Set.of(), new RegionCode("621202"), null, Set.of(),
				Locale.CHINESE);
		when(this.clock.until(any())).thenReturn(Duration.ofHours(1));
		when(this.tokens.admit(any(), any())).thenReturn(Mono.just(new Admission(viewer, null, Instant.MAX)));
		when(this.starts.operation(any(), any(), any(), any(), any())).thenThrow(new IllegalStateException("a fault"));
		say("{\"type\":\"connection_init\",\"payload\":{\"token\":\"x\"}}");
		assertThat(said(this.channel, TextWebSocketFrame.class).text()).contains("connection_ack");
		say("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ a }\"}}");
		assertThat(said(this.channel, CloseWebSocketFrame.class).statusCode()).isEqualTo(4500);
	}

	@Test
	void a_token_revoked_between_its_judging_and_its_admission_closes_with_4403() {
		Viewer viewer = new Viewer("issuer", "subject", null, Set.of(), new RegionCode("621202"), null, Set.of(),
				Locale.CHINESE);
		when(this.clock.until(any())).thenReturn(Duration.ofHours(1));
		when(this.tokens.admit(any(), any())).thenReturn(Mono.just(new Admission(viewer, null, Instant.MAX)));
		this.session.receive(new TextWebSocketFrame("{\"type\":\"connection_init\",\"payload\":{\"token\":\"x\"}}"));
		this.links.judgeBy((admission) -> admission.viewer().equals(viewer));
		this.links.endRevoked();
		assertThat(said(this.channel, Object.class)).isNull();
		this.channel.runPendingTasks();
		assertThat(said(this.channel, CloseWebSocketFrame.class).statusCode()).isEqualTo(4403);
		assertThat(said(this.channel, Object.class)).isNull();
	}

	@Test
	void an_issuer_out_of_reach_closes_with_1013_for_the_token_may_be_good() {
		when(this.tokens.admit(any(), any())).thenReturn(Mono.error(new IllegalStateException("no answer")));
		say("{\"type\":\"connection_init\",\"payload\":{\"token\":\"x\"}}");
		assertThat(said(this.channel, CloseWebSocketFrame.class).statusCode()).isEqualTo(1013);
	}

	@Test
	void an_issuer_that_takes_too_long_closes_with_1013() {
		when(this.tokens.admit(any(), any())).thenReturn(Mono.never());
		say("{\"type\":\"connection_init\",\"payload\":{\"token\":\"x\"}}");
		assertThat(said(this.channel, Object.class)).isNull();
		WireTest.eventually(() -> {
			this.channel.runPendingTasks();
			return !this.channel.outboundMessages().isEmpty();
		});
		assertThat(said(this.channel, CloseWebSocketFrame.class).statusCode()).isEqualTo(1013);
	}

	@Test
	void one_connection_too_many_is_sent_away_with_1013() {
		EmbeddedChannel another = new EmbeddedChannel(new WebSocket13FrameEncoder(false));
		session(another);
		another.runPendingTasks();
		assertThat(said(another, CloseWebSocketFrame.class).statusCode()).isEqualTo(1013);
		assertThat(said(this.channel, Object.class)).isNull();
	}

	@Test
	void draining_spreads_the_closing_over_its_period() {
		List<Long> closed = new CopyOnWriteArrayList<>();
		for (int number = 0; number < 4; number++) {
			this.links.opened(new Link() {
				@Override
				public void sweep(long now) {
					// Has no deadlines.
				}

				@Override
				public Admission admission() {
					return null;
				}

				@Override
				public void dismiss(CloseReason reason) {
					// Nobody was admitted.
				}

				@Override
				public int operations() {
					return 0;
				}

				@Override
				public long waitingBytes() {
					return 0;
				}

				@Override
				public void restart() {
					closed.add(System.nanoTime());
					FaultTest.this.links.ended(this);
				}
			});
		}
		this.links.ended(this.session);
		this.links.start();
		this.links.stop();
		WireTest.eventually(() -> closed.size() == 4);
		assertThat(Duration.ofNanos(closed.getLast() - closed.getFirst())).isGreaterThan(Duration.ofMillis(200));
	}

	@Test
	void what_a_client_says_after_the_close_is_read_and_thrown_away() {
		this.session.close(CloseReason.RESTARTING);
		this.channel.runPendingTasks();
		TextWebSocketFrame late = new TextWebSocketFrame("late");
		this.channel.writeInbound(late);
		assertThat(this.channel.<Object>readInbound()).isNull();
		assertThat(late.refCnt()).isZero();
		this.channel.writeInbound(new CloseWebSocketFrame(1012, ""));
		assertThat(this.channel.isOpen()).isFalse();
	}

	@Test
	void one_who_never_finishes_the_closing_handshake_is_cut_off() {
		this.session.close(CloseReason.RESTARTING);
		this.session.sweep(System.nanoTime() + this.settings.closeTimeout().toNanos() / 2);
		this.channel.runPendingTasks();
		assertThat(this.channel.isOpen()).isTrue();
		this.session.sweep(System.nanoTime() + this.settings.closeTimeout().toNanos() * 2);
		this.channel.runPendingTasks();
		assertThat(this.channel.isOpen()).isFalse();
	}

	@Test
	void a_close_reason_fits_into_its_frame_in_any_script() {
		CloseReason reason = CloseReason.duplicate("户".repeat(200));
		assertThat(reason.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(123);
	}

	private void say(String text) {
		this.session.receive(new TextWebSocketFrame(text));
		this.channel.runPendingTasks();
	}

}
