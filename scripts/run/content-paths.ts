import { join } from 'node:path';

/** Where the commands find what people edit, from the root of the project. */
export const BULLETINS = 'content/bulletins';
export const NOTICES = 'content/notices';
/** What is known of each bulletin. */
export const REGISTER = join(BULLETINS, 'bulletin.yaml');
