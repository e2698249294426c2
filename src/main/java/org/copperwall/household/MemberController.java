package org.copperwall.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.copperwall.access.Role;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Batch;
import org.copperwall.graph.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
@SchemaMapping(typeName = "HouseholdMember")
class MemberController {

	private final Households households;

	private final Members members;

	MemberController(Households households, Members members) {
		this.households = households;
		this.members = members;
	}

	@SchemaMapping
	String id(HouseholdMember member) {
		return GlobalId.of("HouseholdMember", member.id());
	}

	@BatchMapping(typeName = "HouseholdMember")
	Mono<Map<HouseholdMember, Household>> household(List<HouseholdMember> rows, @ContextValue Viewer viewer) {
		return this.households.byIds(rows.stream().map(HouseholdMember::householdId).distinct().toList(), viewer)
			.map(found -> Batch.of(rows, member -> found.get(member.householdId())));
	}

	@SchemaMapping
	String name(HouseholdMember member, @ContextValue Viewer viewer) {
		return Members.name(member, viewer);
	}

	@SchemaMapping
	@Nullable LocalDate birthDate(HouseholdMember member, @ContextValue Viewer viewer) {
		return viewer.is(Role.SCREEN) ? null : member.birthDate();
	}

	@SchemaMapping
	@Nullable String idNumberMasked(HouseholdMember member) {
		return this.members.maskedIdNumber(member);
	}

	@SchemaMapping
	@Nullable String phoneMasked(HouseholdMember member) {
		return this.members.maskedPhone(member);
	}

	@SchemaMapping
	boolean healthRecorded(HouseholdMember member) {
		return member.health() != null;
	}

}
