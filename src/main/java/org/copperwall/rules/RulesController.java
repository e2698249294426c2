package org.copperwall.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.copperwall.access.Viewer;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.Outcome;
import org.copperwall.region.Region;
import org.copperwall.region.RegionCode;
import org.copperwall.region.Regions;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RulesController {

	private final RuleSets ruleSets;

	private final Adoption adoption;

	private final WorkingCalendar calendar;

	private final Regions regions;

	RulesController(RuleSets ruleSets, Adoption adoption, WorkingCalendar calendar, Regions regions) {
		this.ruleSets = ruleSets;
		this.adoption = adoption;
		this.calendar = calendar;
		this.regions = regions;
	}

	@QueryMapping
	Mono<List<RuleSet>> ruleSets() {
		return this.ruleSets.all();
	}

	@MutationMapping
	Mono<Object> adoptRuleSet(@Argument RuleInputs.AdoptRuleSet input, @ContextValue Viewer viewer) {
		return this.adoption.adopt(input, viewer).map(Outcome::answer);
	}

	@QueryMapping
	Mono<List<CalendarYear>> calendarYears() {
		return this.calendar.years();
	}

	@SchemaMapping(typeName = "RuleSet", field = "id")
	String id(RuleSet rules) {
		return GlobalId.of("RuleSet", rules.id());
	}

	@BatchMapping(typeName = "RuleSet")
	Mono<Map<RuleSet, Region>> region(List<RuleSet> sets) {
		List<RegionCode> codes = sets.stream().map(RuleSet::region).filter(Objects::nonNull).distinct().toList();
		return this.regions.all(codes).map((found) -> byRuleSet(sets, found));
	}

	@SchemaMapping(typeName = "Check", field = "title")
	String title(Check check, Locale locale) {
		return check.title(locale);
	}

	@SchemaMapping(typeName = "ScreeningRule", field = "title")
	String title(ScreeningRule rule, Locale locale) {
		return rule.title(locale);
	}

	@SchemaMapping(typeName = "ScreeningRule", field = "limits")
	List<ScreeningLimitShown> limits(ScreeningRule rule) {
		return rule.limits().stream().map((limit) -> ScreeningLimitShown.of(rule, limit)).toList();
	}

	@SchemaMapping(typeName = "CalendarYear", field = "days")
	Collection<CalendarDay> days(CalendarYear year) {
		return year.days().values();
	}

	private static Map<RuleSet, Region> byRuleSet(List<RuleSet> sets, Map<RegionCode, Region> found) {
		Map<RuleSet, Region> regions = new HashMap<>();
		for (RuleSet rules : sets) {
			Region region = (rules.region() != null) ? found.get(rules.region()) : null;
			if (region != null) {
				regions.put(rules, region);
			}
		}
		return regions;
	}

}
