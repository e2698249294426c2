package org.copperwall.access;

import java.util.Optional;

import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/// To whom a task goes (岗位). No task waits for an empty chair: where a post is vacant, the next level has it.
@Service
public class Posts {

	private final PostStore store;

	Posts(PostStore store) {
		this.store = store;
	}

	/// The post of that role at or around a region; when it is vacant, the next level up.
	/// @param department for posts in a department
	public Mono<Holder> holderFor(Role role, RegionCode region, @Nullable String department) {
		return actingFor(role, region, department, null);
	}

	/// The same, but a vacant post is first stood in for by its substitute, if that one
	/// is held.
	public Mono<Holder> holderFor(Role role, @Nullable Role substitute, RegionCode region,
			@Nullable String department) {
		if (substitute == null) {
			return holderFor(role, region, department);
		}
		return occupied(role, region, department, null)
			.switchIfEmpty(Mono.defer(() -> occupied(substitute, region, null, role)))
			.switchIfEmpty(Mono.defer(() -> holderFor(role, region, department)));
	}

	/// Whether somebody holds a post in a district, by subject of the token. Where a
	/// district keeps no posts here, nobody can say, and anybody may.
	public Mono<Boolean> knows(String subject, RegionCode district) {
		return this.store.knows(subject, district.district());
	}

	/// The next level above a post, to be alerted when it lets something lie. Empty for
	/// those above whom there is nobody.
	public Mono<Holder> above(Holder holder) {
		return Mono.justOrEmpty(Ranks.above(holder.role()))
			.flatMap((superior) -> (superior == Role.LEADER) ? Mono.just(at(superior, holder.region(), null, null))
					: holderFor(superior, holder.region(), null));
	}

	private Mono<Holder> actingFor(Role role, RegionCode region, @Nullable String department,
			@Nullable Role vacantRole) {
		Optional<Role> superior = Ranks.above(role);
		if (superior.isEmpty() || Ranks.isLastToAct(role)) {
			return Mono.just(at(role, region, department, vacantRole));
		}
		Role meant = (vacantRole != null) ? vacantRole : role;
		return occupied(role, region, department, vacantRole)
			.switchIfEmpty(Mono.defer(() -> actingFor(superior.get(), region, null, meant)));
	}

	/// Where a district keeps no posts of a role here, its tokens alone say who holds
	/// them: then every one counts as held.
	private Mono<Holder> occupied(Role role, RegionCode region, @Nullable String department,
			@Nullable Role vacantRole) {
		return this.store.lookUp(role, region, department)
			.flatMap((found) -> Mono
				.justOrEmpty(found.heldAt().map((where) -> new Holder(role, where, department, vacantRole)))
				.switchIfEmpty(found.kept() ? Mono.empty() : Mono.just(at(role, region, department, vacantRole))));
	}

	private static Holder at(Role role, RegionCode region, @Nullable String department, @Nullable Role vacantRole) {
		return new Holder(role, region.at(Ranks.levelOf(role)), department, vacantRole);
	}

}
