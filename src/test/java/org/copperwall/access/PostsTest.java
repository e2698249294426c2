package org.copperwall.access;

import java.util.Locale;
import java.util.Set;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.r2dbc.core.DatabaseClient;

import org.copperwall.SandboxDatabase;
import org.copperwall.region.RegionCode;

import static org.assertj.core.api.Assertions.assertThat;

/// To whom a task goes.
class PostsTest {

	private static final RegionCode WUDU = new RegionCode("621202");

	private static final RegionCode BOLIN = new RegionCode("621202114");

	private static final RegionCode VILLAGE = new RegionCode("621202114001");

	private static final RegionCode SECTION = new RegionCode("62120211400102");

	private static SandboxDatabase database;

	private static Posts posts;

	@BeforeAll
	static void open() {
		database = SandboxDatabase.migrated();
		database.execute("""
				INSERT INTO region (code, name) VALUES ('621202', '武都区'), ('621202114', '柏林镇'),
				  ('621202114001', '柏林村'), ('621202114002', '东山村'), ('62120211400102', '二组')""");
		posts = new Posts(new PostStore(
				DatabaseClient.create(ConnectionFactories.get(ConnectionFactoryOptions.parse(database.r2dbcUrl())
					.mutate()
					.option(ConnectionFactoryOptions.USER, database.user())
					.option(ConnectionFactoryOptions.PASSWORD, database.password())
					.build()))));
	}

	@AfterAll
	static void close() {
		database.close();
	}

	@BeforeEach
	void nobodyHasAPost() {
		database.execute("DELETE FROM post");
	}

	@Test
	void a_held_post_has_the_task() {
		post(Role.VILLAGE_CADRE, VILLAGE, "a");
		assertThat(holder(Role.VILLAGE_CADRE, SECTION)).isEqualTo(new Holder(Role.VILLAGE_CADRE, VILLAGE, null, null));
	}

	@Test
	void a_vacant_post_s_task_goes_to_the_next_level() {
		post(Role.VILLAGE_SECRETARY, VILLAGE, null);
		post(Role.TOWNSHIP_CADRE, BOLIN, "b");
		assertThat(holder(Role.VILLAGE_SECRETARY, VILLAGE))
			.isEqualTo(new Holder(Role.TOWNSHIP_CADRE, BOLIN, null, Role.VILLAGE_SECRETARY));
	}

	@Test
	void a_suspended_holder_leaves_the_post_vacant() {
		post(Role.TOWNSHIP_OFFICER, BOLIN, "c");
		database.execute("UPDATE post SET active = false");
		assertThat(holder(Role.TOWNSHIP_OFFICER, BOLIN))
			.isEqualTo(new Holder(Role.DISTRICT_OFFICER, WUDU, null, Role.TOWNSHIP_OFFICER));
	}

	@Test
	void vacancies_one_above_the_other_lead_to_the_district() {
		post(Role.VILLAGE_CADRE, VILLAGE, null);
		post(Role.TOWNSHIP_CADRE, BOLIN, null);
		post(Role.DISTRICT_OFFICER, WUDU, null);
		assertThat(holder(Role.VILLAGE_CADRE, VILLAGE))
			.isEqualTo(new Holder(Role.DISTRICT_OFFICER, WUDU, null, Role.VILLAGE_CADRE));
	}

	@Test
	void a_village_without_the_post_that_others_have_counts_as_vacant() {
		post(Role.RESIDENT_TEAM, new RegionCode("621202114002"), "d");
		assertThat(holder(Role.RESIDENT_TEAM, VILLAGE).role()).isEqualTo(Role.TOWNSHIP_CADRE);
	}

	@Test
	void where_no_posts_of_a_role_are_kept_the_tokens_say_who_holds_them() {
		assertThat(holder(Role.RESIDENT_TEAM, SECTION)).isEqualTo(new Holder(Role.RESIDENT_TEAM, VILLAGE, null, null));
		assertThat(holder(Role.MONITOR, SECTION)).isEqualTo(new Holder(Role.MONITOR, SECTION, null, null));
	}

	@Test
	void a_substitute_stands_in_before_the_next_level_does() {
		post(Role.MONITOR, SECTION, null);
		post(Role.GROUP_LEADER, SECTION, "e");
		assertThat(posts.holderFor(Role.MONITOR, Role.GROUP_LEADER, SECTION, null).block())
			.isEqualTo(new Holder(Role.GROUP_LEADER, SECTION, null, Role.MONITOR));
		database.execute("UPDATE post SET subject = NULL");
		assertThat(posts.holderFor(Role.MONITOR, Role.GROUP_LEADER, SECTION, null).block())
			.isEqualTo(new Holder(Role.VILLAGE_CADRE, VILLAGE, null, Role.MONITOR));
	}

	@Test
	void departments_are_told_apart() {
		database.execute("""
				INSERT INTO post (id, subject, name, role, region_code, department)
				VALUES (gen_random_uuid(), 'f', '教育', 'DEPARTMENT_OFFICER', '621202', 'EDUCATION'),
				       (gen_random_uuid(), NULL, '水务', 'DEPARTMENT_OFFICER', '621202', 'WATER')""");
		assertThat(posts.holderFor(Role.DEPARTMENT_OFFICER, VILLAGE, "EDUCATION").block())
			.isEqualTo(new Holder(Role.DEPARTMENT_OFFICER, WUDU, "EDUCATION", null));
		assertThat(posts.holderFor(Role.DEPARTMENT_OFFICER, VILLAGE, "WATER").block())
			.isEqualTo(new Holder(Role.DISTRICT_OFFICER, WUDU, null, Role.DEPARTMENT_OFFICER));
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void whatever_the_post_above_it_stands_one_that_is_nearer_to_the_top_or_nobody(Role role) {
		Holder above = posts.above(new Holder(role, VILLAGE.at(Ranks.levelOf(role)), null, null)).block();
		for (int levels = 0; above != null; levels++) {
			assertThat(levels).isLessThan(5);
			above = posts.above(above).block();
		}
	}

	@Test
	void a_holder_is_whoever_has_the_role_for_that_region_and_department() {
		Holder holder = new Holder(Role.DEPARTMENT_OFFICER, WUDU, "EDUCATION", null);
		assertThat(holder.isHeldBy(viewer(Role.DEPARTMENT_OFFICER, WUDU, "EDUCATION"))).isTrue();
		assertThat(holder.isHeldBy(viewer(Role.DEPARTMENT_OFFICER, WUDU, "WATER"))).isFalse();
		assertThat(holder.isHeldBy(viewer(Role.DEPARTMENT_OFFICER, BOLIN, "EDUCATION"))).isFalse();
		assertThat(holder.isHeldBy(viewer(Role.LEADER, WUDU, "EDUCATION"))).isFalse();
	}

	private static Holder holder(Role role, RegionCode region) {
		return posts.holderFor(role, region, null).block();
	}

	private static Viewer viewer(Role role, RegionCode region, String department) {
		return new Viewer("issuer", "someone", null, Set.of(role), region, department, Set.of(), Locale.CHINESE);
	}

	private static void post(Role role, RegionCode region, String subject) {
		database.execute("INSERT INTO post (id, subject, name, role, region_code) VALUES (gen_random_uuid(), "
				+ ((subject != null) ? "'" + subject + "'" : "NULL") + ", '某人', '" + role + "', '" + region + "')");
	}

}
