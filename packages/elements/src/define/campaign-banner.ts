import { defineElements } from '../internal/define-elements.ts'
import { IomCampaignBanner } from '../campaign-banner/campaign-banner.ts'

defineElements({ 'iom-campaign-banner': IomCampaignBanner })
