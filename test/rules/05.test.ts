import { byWhatIsReceived, cautions, outsideOfTheService, withinTheService } from './cases/05.ts';
import { showBothWays } from './rule-cases.ts';

showBothWays('Section 5, within the service', withinTheService);
showBothWays('Section 5, by what the individual receives', byWhatIsReceived);
showBothWays('Section 5, outside of the service', outsideOfTheService);
showBothWays('Cautions about a decision', cautions);
