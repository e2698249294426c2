package org.copperwall.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.copperwall.casework.CaseStatus;
import org.copperwall.casework.CaseStep;
import org.copperwall.casework.Medium;
import org.copperwall.casework.RejectionGround;
import org.copperwall.graph.Ratio;
import org.jspecify.annotations.Nullable;

/// Identification cases, ever.
/// @param inclusionRate of all cases received, how many were included
/// @param medianDaysToInclusion calendar days from submission to inclusion
/// @param medianDaysToFirstMeasure calendar days from submission to the first measure that reached the household
record CaseFigures(long received, long included, long rejected, long undecided, long withdrawn, long overdue,
		Ratio inclusionRate, @Nullable Double medianDaysToInclusion, @Nullable Double medianDaysToFirstMeasure,
		List<StepFigures> byStep, List<MediumFigures> byMedium, List<RejectionFigures> rejectedByReason) {

	static final String DAYS_TO_INCLUSION = "INCLUSION";

	static final String DAYS_TO_FIRST_MEASURE = "FIRST_MEASURE";

	static CaseFigures of(Rows rows) {
		List<Rows.Cases> cases = rows.cases();
		long received = count(cases, row -> true);
		long included = count(cases, is(CaseStatus.APPROVED));
		return new CaseFigures(received, included, count(cases, is(CaseStatus.REJECTED)),
				count(cases, is(CaseStatus.OPEN)), count(cases, is(CaseStatus.WITHDRAWN)),
				count(cases, is(CaseStatus.OPEN).and(Rows.Cases::overdue)), new Ratio(included, received, "cases"),
				median(rows, DAYS_TO_INCLUSION), median(rows, DAYS_TO_FIRST_MEASURE),
				Arrays.stream(CaseStep.values()).map(step -> StepFigures.of(step, cases)).toList(),
				Arrays.stream(Medium.values()).map(medium -> MediumFigures.of(medium, cases)).toList(),
				Arrays.stream(RejectionGround.values()).map(reason -> RejectionFigures.of(reason, cases)).toList());
	}

	private static @Nullable Double median(Rows rows, String figure) {
		return rows.medians()
			.stream()
			.filter(row -> row.figure().equals(figure))
			.map(Rows.Median::days)
			.findFirst()
			.orElse(null);
	}

	private static Predicate<Rows.Cases> is(CaseStatus status) {
		return row -> row.status().equals(status.name());
	}

	private static long count(List<Rows.Cases> cases, Predicate<Rows.Cases> wanted) {
		return cases.stream().filter(wanted).mapToLong(Rows.Cases::count).sum();
	}

	/// Open cases that wait at one step.
	record StepFigures(CaseStep step, long open, long overdue) {

		static StepFigures of(CaseStep step, List<Rows.Cases> cases) {
			Predicate<Rows.Cases> here = is(CaseStatus.OPEN).and(row -> row.step().equals(step.name()));
			return new StepFigures(step, count(cases, here), count(cases, here.and(Rows.Cases::overdue)));
		}

	}

	/// Cases that came in one way.
	record MediumFigures(Medium medium, long received, long included, long rejected, long undecided, long withdrawn) {

		static MediumFigures of(Medium medium, List<Rows.Cases> cases) {
			List<Rows.Cases> own = cases.stream().filter(row -> row.medium().equals(medium.name())).toList();
			return new MediumFigures(medium, count(own, row -> true), count(own, is(CaseStatus.APPROVED)),
					count(own, is(CaseStatus.REJECTED)), count(own, is(CaseStatus.OPEN)),
					count(own, is(CaseStatus.WITHDRAWN)));
		}

	}

	/// Cases rejected for one reason.
	record RejectionFigures(RejectionGround reason, long count) {

		static RejectionFigures of(RejectionGround reason, List<Rows.Cases> cases) {
			return new RejectionFigures(reason,
					CaseFigures.count(cases, row -> reason.name().equals(row.rejectionReason())));
		}

	}

}
