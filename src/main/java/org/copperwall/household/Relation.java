package org.copperwall.household;

/// How a member is related to the head of the household (与户主关系).
public enum Relation {

	HEAD, SPOUSE, CHILD, CHILD_IN_LAW, GRANDCHILD, PARENT, PARENT_IN_LAW, GRANDPARENT, SIBLING, OTHER

}
