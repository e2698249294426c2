package org.copperwall.grid;

/// A campaign began.
record CampaignOpened(Campaign campaign) {
}
