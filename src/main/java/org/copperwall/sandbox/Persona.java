package org.copperwall.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.copperwall.access.Role;

/// One invented person (or partner app) whose token anyone at the sandbox may take: one for every post of the network.
/// @param clientId the name to ask for a token by
/// @param name what to call the person
/// @param role the post
/// @param region code of what the person answers for
/// @param department key of the department, for those who act for one
/// @param scope what the token may be used for, as OAuth writes it
public record Persona(String clientId, String name, Role role, String region, @Nullable String department,
		String scope) {

	private static final String DISTRICT = "621202";

	private static final String BOLIN = "621202114";

	private static final String YAOZHAI = "621202115";

	/// The village of Bolin in which all village posts are held.
	public static final String VILLAGE = "621202114001";

	private static final String READ = "read";

	private static final String WRITE = "read write";

	/// Everyone there is, in the order in which they are shown.
	public static final List<Persona> ALL = List.of(person("district-leader", "梁志远", Role.LEADER, DISTRICT, READ),
			person("district-officer", "赵明霞", Role.DISTRICT_OFFICER, DISTRICT, WRITE),
			person("auditor", "孙立群", Role.AUDITOR, DISTRICT, READ),
			person("administrator", "周海宁", Role.ADMINISTRATOR, DISTRICT, WRITE),
			person("screen", "指挥中心大屏", Role.SCREEN, DISTRICT, READ),
			person("fund-officer", "何静怡", Role.FUND_OFFICER, DISTRICT, WRITE),
			person("leading-group-head", "马国栋", Role.LEADING_GROUP_HEAD, DISTRICT, WRITE),
			person("leading-group-member-1", "高文斌", Role.LEADING_GROUP_MEMBER, DISTRICT, WRITE),
			person("leading-group-member-2", "罗玉兰", Role.LEADING_GROUP_MEMBER, DISTRICT, WRITE),
			department("acceptance-department", "郑晓梅", "CIVIL_AFFAIRS"),
			department("medical-insurance", "谢建平", "MEDICAL_INSURANCE"), department("education", "唐书琴", "EDUCATION"),
			person("opinion-desk", "韩雪松", Role.OPINION_OFFICER, DISTRICT, WRITE),
			person("insurer", "防贫保险承办机构", Role.INSURER, DISTRICT, WRITE),
			person("mini-program", "防返贫申报小程序", Role.PARTNER_APP, DISTRICT, "read declare"),
			person("township-officer", "冯永强", Role.TOWNSHIP_OFFICER, BOLIN, WRITE),
			person("township-cadre", "邓小燕", Role.TOWNSHIP_CADRE, BOLIN, WRITE),
			person("township-officer-yaozhai", "曹丽华", Role.TOWNSHIP_OFFICER, YAOZHAI, WRITE),
			person("village-cadre", "彭树林", Role.VILLAGE_CADRE, VILLAGE, WRITE),
			person("village-secretary", "袁德贵", Role.VILLAGE_SECRETARY, VILLAGE, WRITE),
			person("resident-team", "蒋若彤", Role.RESIDENT_TEAM, VILLAGE, WRITE),
			person("group-leader", "田满仓", Role.GROUP_LEADER, VILLAGE, WRITE),
			person("grid-monitor", "石桂香", Role.MONITOR, VILLAGE, WRITE));

	/// The persona of this name, if there is one.
	public static Optional<Persona> named(String clientId) {
		return ALL.stream().filter(persona -> persona.clientId.equals(clientId)).findFirst();
	}

	/// The subject of every token of this persona: the same in every sandbox, so that
	/// demonstration data can name it.
	public String subject() {
		return UUID.nameUUIDFromBytes(("copperwall sandbox persona " + this.clientId).getBytes(StandardCharsets.UTF_8))
			.toString();
	}

	/// What the token may be used for, one by one.
	List<String> scopes() {
		return Arrays.asList(this.scope.split(" ", -1));
	}

	private static Persona person(String clientId, String name, Role role, String region, String scope) {
		return new Persona(clientId, name, role, region, null, scope);
	}

	private static Persona department(String clientId, String name, String department) {
		return new Persona(clientId, name, Role.DEPARTMENT_OFFICER, DISTRICT, department, WRITE);
	}

}
