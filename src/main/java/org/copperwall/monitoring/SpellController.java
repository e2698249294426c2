package org.copperwall.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.GlobalId;
import org.copperwall.household.Household;
import org.copperwall.household.HouseholdMember;
import org.copperwall.household.Households;
import org.copperwall.region.Region;
import org.copperwall.region.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/// The fields of a monitoring object, its helpers, measures and people.
@Controller
class SpellController {

	private final Monitoring monitoring;

	private final Help help;

	private final HelpSeal seal;

	private final Households households;

	private final Regions regions;

	SpellController(Monitoring monitoring, Help help, HelpSeal seal, Households households, Regions regions) {
		this.monitoring = monitoring;
		this.help = help;
		this.seal = seal;
		this.households = households;
		this.regions = regions;
	}

	@SchemaMapping(typeName = "MonitoringObject", field = "id")
	String id(MonitoringObject object) {
		return GlobalId.of("MonitoringObject", object.id());
	}

	@BatchMapping(typeName = "MonitoringObject")
	Mono<Map<MonitoringObject, Household>> household(List<MonitoringObject> rows, @ContextValue Viewer viewer) {
		return this.households.byIds(rows.stream().map(MonitoringObject::householdId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, object -> found.get(object.householdId())));
	}

	@BatchMapping(typeName = "MonitoringObject")
	Mono<Map<MonitoringObject, Region>> region(List<MonitoringObject> rows) {
		return this.regions.all(rows.stream().map(MonitoringObject::regionCode).distinct().toList())
			.map(found -> Batch.of(rows, object -> found.get(object.regionCode())));
	}

	@BatchMapping(typeName = "MonitoringObject")
	Mono<Map<MonitoringObject, Helper>> helper(List<MonitoringObject> rows) {
		return this.help.helpers(ids(rows))
			.map(found -> Batch.of(rows, object -> Helper.present(found.get(object.id()))));
	}

	@BatchMapping(typeName = "MonitoringObject")
	Mono<Map<MonitoringObject, List<Helper>>> helpers(List<MonitoringObject> rows) {
		return this.help.helpers(ids(rows))
			.map(found -> Batch.of(rows, object -> found.getOrDefault(object.id(), List.of())));
	}

	@BatchMapping(typeName = "MonitoringObject")
	Mono<Map<MonitoringObject, List<Measure>>> measures(List<MonitoringObject> rows) {
		return this.help.measures(ids(rows))
			.map(found -> Batch.of(rows, object -> found.getOrDefault(object.id(), List.of())));
	}

	@BatchMapping(typeName = "MonitoringObject")
	Mono<Map<MonitoringObject, List<MonitoringPerson>>> people(List<MonitoringObject> rows) {
		return this.monitoring.persons(ids(rows))
			.map(found -> Batch.of(rows, object -> found.getOrDefault(object.id(), List.of())));
	}

	@BatchMapping(typeName = "MonitoringPerson")
	Mono<Map<MonitoringPerson, HouseholdMember>> member(List<MonitoringPerson> rows, @ContextValue Viewer viewer) {
		return this.households.membersByIds(rows.stream().map(MonitoringPerson::memberId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, person -> found.get(person.memberId())));
	}

	@SchemaMapping(typeName = "Helper", field = "name")
	String nameOfHelper(Helper helper, @ContextValue Viewer viewer) {
		return this.seal.name(helper, viewer);
	}

	@SchemaMapping(typeName = "Helper", field = "phoneMasked")
	@Nullable String phoneOfHelper(Helper helper) {
		return this.seal.maskedPhone(helper);
	}

	@SchemaMapping(typeName = "Measure", field = "id")
	String idOfMeasure(Measure measure) {
		return GlobalId.of("Measure", measure.id());
	}

	@BatchMapping(typeName = "Measure")
	Mono<Map<Measure, MonitoringObject>> monitoringObject(List<Measure> rows, @ContextValue Viewer viewer) {
		return this.monitoring.byIds(rows.stream().map(Measure::monitoringObjectId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, measure -> found.get(measure.monitoringObjectId())));
	}

	@SchemaMapping(typeName = "Measure", field = "description")
	@Nullable String descriptionOfMeasure(Measure measure, @ContextValue Viewer viewer) {
		return this.seal.description(measure, viewer);
	}

	@SchemaMapping(typeName = "Measure", field = "result")
	@Nullable String resultOfMeasure(Measure measure, @ContextValue Viewer viewer) {
		return this.seal.result(measure, viewer);
	}

	private static Collection<UUID> ids(List<MonitoringObject> rows) {
		return rows.stream().map(MonitoringObject::id).distinct().toList();
	}

}
