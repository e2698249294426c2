package org.copperwall.fund;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.event.Changes;
import org.copperwall.event.Effect;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.Ids;
import org.copperwall.graph.Outcome;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/// Makes bank files: each payment goes out in one file, once. The file is kept sealed with its row, so that it is there
/// exactly when its payments are out, and account numbers never lie on a disk in clear.
@Service
class Exporting {

	private final PaymentStore payments;

	private final BatchStore batches;

	private final GrantWords words;

	private final Changes changes;

	private final FundSettings settings;

	private final Ids ids;

	private final Clock clock;

	Exporting(PaymentStore payments, BatchStore batches, GrantWords words, Changes changes, FundSettings settings,
			Ids ids, Clock clock) {
		this.payments = payments;
		this.batches = batches;
		this.words = words;
		this.changes = changes;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	Mono<Outcome<GrantAnswers.PaymentBatchExported>> export(GrantInputs.ExportPaymentBatch input, Viewer viewer) {
		return this.changes.once(viewer, input.requestId(), "exportPaymentBatch", input, () -> work(input, viewer),
				kept -> this.batches
					.byIds(List.of(Optional.ofNullable(kept.get("batch")).orElseThrow()), viewer.region())
					.next()
					.map(GrantAnswers.PaymentBatchExported::new)
					.switchIfEmpty(Mono.error(() -> GraphFailure.notVisible(PaymentBatch.TYPE))));
	}

	/// The newest first.
	/// @param first files at most, 1 to 100
	Mono<List<PaymentBatch>> newest(int first, Viewer viewer) {
		return this.batches.newest(viewer.region().district(), Paging.of(first, null).first()).collectList();
	}

	private Mono<Outcome<Effect<GrantAnswers.PaymentBatchExported>>> work(GrantInputs.ExportPaymentBatch input,
			Viewer viewer) {
		int most = this.settings.batchPayments();
		GrantGates gates = new GrantGates();
		List<UUID> among = among(gates, input.paymentIds(), most);
		if (!gates.areOpen()) {
			return Mono.just(Outcome.refused(gates.refusal().orElseThrow()));
		}
		RegionCode district = viewer.region().district();
		return this.batches.next(district)
			.flatMap(number -> this.payments.lockWaiting(district, among, most)
				.collectList()
				.flatMap(waiting -> gates
					.step(among == null || waiting.size() == among.size(), "paymentIds", "fund.notWaiting")
					.step(!waiting.isEmpty(), "paymentIds", "fund.nothingWaits")
					.then(() -> waiting)
					.follow(found -> made(number, found, district, viewer))));
	}

	private static @Nullable List<UUID> among(GrantGates gates, @Nullable List<String> entered, int most) {
		if (entered == null) {
			return null;
		}
		gates.entry(!entered.isEmpty(), "paymentIds", "required")
			.entry(entered.size() <= most, "paymentIds", "tooMany", most);
		List<UUID> read = entered.stream()
			.limit(most)
			.flatMap(text -> GlobalId.parse(text).filter(id -> id.type().equals(GrantPayment.TYPE)).stream())
			.map(GlobalId::id)
			.distinct()
			.toList();
		gates.entry(read.size() == Math.min(entered.size(), most), "paymentIds", "unknown");
		return read;
	}

	private Mono<Effect<GrantAnswers.PaymentBatchExported>> made(int number, List<GrantPayment> payments,
			RegionCode district, Viewer viewer) {
		UUID id = this.ids.next();
		byte[] file = BankFile.of(payments.stream().map(this::line).toList());
		PaymentBatch batch = new PaymentBatch(id, district, number, payments.size(),
				payments.stream().map(GrantPayment::amount).reduce(Yuan.ZERO, Yuan::plus), file.length, sha256(file),
				viewer.subject(), this.clock.instant());
		return this.batches
			.insert(batch, this.words.sealAsIs(GrantWords.BANK_FILE, id, new String(file, StandardCharsets.UTF_8)))
			.then(this.payments.export(payments.stream().map(GrantPayment::id).toList(), id))
			.thenReturn(new Effect<>(new GrantAnswers.PaymentBatchExported(batch), Map.of("batch", id),
					List.of(BatchEvent.exported(batch))));
	}

	private BankFile.Line line(GrantPayment payment) {
		return new BankFile.Line(payment.id().toString(),
				this.words.open(GrantWords.PAYMENT_PAYEE, payment.id(), payment.payee().holder()),
				this.words.open(GrantWords.PAYMENT_ACCOUNT, payment.id(), payment.payee().account()),
				payment.amount().toString());
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing);
		}
	}

}
