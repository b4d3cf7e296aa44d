/** The ministry's page on serious occurrence reports, with the Guidelines and the tip sheets. */
export const ministryPage = 'https://sorrl.mcss.gov.on.ca/SORRLTraining/en/SORRL_EXTERNAL_SOR_EN.html';
