package org.copperwall.fund;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.casework.Decision;
import org.copperwall.graph.Column;
import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;

/// Reads what belongs to a grant from its rows.
final class GrantRow {

	private GrantRow() {
	}

	static Grant grant(Readable row) {
		return new Grant(Column.of(row, "id", UUID.class),
				new Grant.Subject(Column.of(row, "household_id", UUID.class),
						new RegionCode(Column.of(row, "region_code", String.class)),
						row.get("monitoring_object_id", UUID.class), row.get("case_id", UUID.class)),
				GrantStep.valueOf(Column.of(row, "step", String.class)),
				GrantStatus.valueOf(Column.of(row, "status", String.class)), Column.of(row, "round", Integer.class),
				money(row), row.get("year", Integer.class), sealed(row, "purpose_sealed"), payee(row),
				new Grant.Declared(Column.of(row, "declared_by", String.class),
						Role.valueOf(Column.of(row, "declared_role", String.class)),
						Column.of(row, "declared_at", Instant.class)),
				acceptance(row), row.get("approved_at", Instant.class), returned(row),
				new Grant.Due(row.get("due_at", Instant.class), Column.of(row, "overdue", Boolean.class)),
				Column.of(row, "rule_set_id", UUID.class), row.get("closed_at", Instant.class),
				Column.of(row, "version", Integer.class));
	}

	static Ballot ballot(Readable row) {
		return new Ballot(Column.of(row, "id", UUID.class), Column.of(row, "grant_id", UUID.class),
				Column.of(row, "round", Integer.class), Column.of(row, "subject", String.class),
				Column.of(row, "head", Boolean.class), Column.of(row, "approves", Boolean.class),
				sealed(row, "opinion_sealed"), Column.of(row, "cast_at", Instant.class));
	}

	static GrantLine line(Readable row) {
		return new GrantLine(ReliefPolicy.valueOf(Column.of(row, "policy", String.class)), yuan(row, "amount_fen"));
	}

	static GrantPayment payment(Readable row) {
		return new GrantPayment(Column.of(row, "id", UUID.class), Column.of(row, "grant_id", UUID.class),
				Column.of(row, "number", Integer.class), yuan(row, "amount_fen"),
				PaymentStatus.valueOf(Column.of(row, "status", String.class)), payee(row),
				row.get("replaces", UUID.class), row.get("batch_id", UUID.class),
				Column.of(row, "allocated_by", String.class), Column.of(row, "allocated_at", Instant.class),
				settled(row));
	}

	static Inspection inspection(Readable row) {
		return new Inspection(Column.of(row, "id", UUID.class), Column.of(row, "grant_id", UUID.class),
				Column.of(row, "subject", String.class), Role.valueOf(Column.of(row, "role", String.class)),
				Column.of(row, "conforming", Boolean.class), sealed(row, "finding_sealed"),
				Arrays.asList(Column.of(row, "evidence_ids", UUID[].class)),
				Column.of(row, "inspected_at", Instant.class));
	}

	private static GrantMoney money(Readable row) {
		return new GrantMoney(yuan(row, "need_fen"), yuan(row, "requested_fen"), optional(row, "accepted_fen"),
				optional(row, "approved_fen"), yuan(row, "released_fen"), yuan(row, "paid_fen"),
				yuan(row, "confirmed_fen"));
	}

	private static Payee payee(Readable row) {
		return new Payee(sealed(row, "bank_account_sealed"), sealed(row, "payee_sealed"));
	}

	private static Grant.@Nullable Acceptance acceptance(Readable row) {
		Instant at = row.get("accepted_at", Instant.class);
		return at == null ? null
				: new Grant.Acceptance(Decision.valueOf(Column.of(row, "acceptance", String.class)),
						Column.of(row, "accepted_by", String.class),
						Role.valueOf(Column.of(row, "accepted_role", String.class)), at, sealed(row, "opinion_sealed"));
	}

	private static Grant.@Nullable Return returned(Readable row) {
		Instant at = row.get("returned_at", Instant.class);
		return at == null ? null : new Grant.Return(ReturnGround.valueOf(Column.of(row, "return_ground", String.class)),
				sealed(row, "return_reason_sealed"), at);
	}

	private static GrantPayment.@Nullable Settled settled(Readable row) {
		Instant at = row.get("settled_at", Instant.class);
		String failure = row.get("failure", String.class);
		return at == null ? null : new GrantPayment.Settled(Column.of(row, "settled_by", String.class), at,
				row.get("reference", String.class), failure == null ? null : PaymentFailure.valueOf(failure));
	}

	private static Yuan yuan(Readable row, String column) {
		return new Yuan(Column.of(row, column, Long.class));
	}

	private static @Nullable Yuan optional(Readable row, String column) {
		Long fen = row.get(column, Long.class);
		return fen == null ? null : new Yuan(fen);
	}

	private static SealedText sealed(Readable row, String column) {
		return SealedText.of(Column.of(row, column, byte[].class));
	}

}
