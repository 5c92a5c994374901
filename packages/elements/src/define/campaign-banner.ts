import { IomCampaignBanner } from '../campaign-banner/campaign-banner.ts'
import { defineElements } from '../internal/define-elements.ts'

defineElements({ 'iom-campaign-banner': IomCampaignBanner })

export { IomCampaignBanner }
